// The encodings of a page. Both are made off the event loop, on Node's pool. Brotli's best takes longer than a reader should
// wait, so a page begins with a quick one and gets the best when there is time.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressible = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/
const least = 256
/** Beyond it, the best Brotli takes longer than it saves. */
const mostForBest = 200_000

export const isCompressible = (type: string, body: Buffer) =>
  body.length >= least && compressible.test(type)

export const canBeBetter = (type: string, body: Buffer) =>
  isCompressible(type, body) && body.length <= mostForBest

const brotli = promisify(brotliCompress)

export const gzipped = (body: Buffer): Promise<Buffer> =>
  promisify(gzip)(body, { level: body.length > mostForBest ? 6 : 9 })

export const brotliOf = (body: Buffer, quality: number): Promise<Buffer> =>
  brotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      // A window larger than the text costs memory and brings nothing.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(10, Math.ceil(Math.log2(body.length)))),
    },
  })
