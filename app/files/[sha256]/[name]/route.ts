import { Readable } from 'node:stream'
import { typeOfFileName } from '#lib/editions/photo-files.ts'
import { bytesBetween, isSameAs, rangeIn } from '#lib/storage/byte-range.ts'
import { findPublishedFile } from '#lib/storage/published-file.ts'
import type { StoredFile } from '#lib/storage/storage.ts'
import { isFresh, publicHeaders } from './public-headers.ts'

type Context = { params: Promise<{ sha256: string; name: string }> }

export const GET = (request: Request, { params }: Context) => answer(request, params)
export const HEAD = (request: Request, { params }: Context) => answer(request, params)

async function answer(request: Request, params: Context['params']): Promise<Response> {
  const { sha256, name } = await params
  const fileName = decoded(name)
  const type = typeOfFileName(fileName)
  const file = type && /^[0-9a-f]{64}$/.test(sha256) ? await findPublishedFile(sha256) : null
  if (!file || file.mimeType !== type) return notFound()

  const headers = publicHeaders(sha256, fileName, file)
  if (isFresh(request.headers, sha256)) return new Response(null, { status: 304, headers })
  const stored = await file.open()
  if (!stored) return notFound()
  if (request.method === 'HEAD') {
    stored.stream.destroy()
    headers.set('Content-Length', String(stored.bytes))
    return new Response(null, { headers })
  }
  return part(request.headers, stored, headers)
}

/** The whole file, or the range of it that is asked for. */
function part(asked: Headers, { bytes, stream }: StoredFile, headers: Headers): Response {
  const isCurrent = isSameAs(asked.get('if-range') ?? '', headers.get('ETag')!, 0)
  const range = isCurrent ? rangeIn(asked.get('range') ?? '', bytes) : null
  if (range === 'unsatisfiable') {
    stream.destroy()
    headers.set('Content-Range', `bytes */${bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${bytes}`)
  const body = range ? Readable.from(bytesBetween(stream, start, end)) : stream
  return new Response(Readable.toWeb(body) as ReadableStream, {
    status: range ? 206 : 200,
    headers,
  })
}

const notFound = () =>
  new Response(null, {
    status: 404,
    headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
  })

function decoded(name: string) {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}
