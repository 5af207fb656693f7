import { createHash } from 'node:crypto'
import type { Form, Forms } from '../page.ts'
import { brotliOf, canBeBetter, gzipped, isCompressible } from './compress.ts'
import { exactCopy } from './exact-copy.ts'
import { linesOf } from './lines.ts'

const quick = 5
const best = 11

export const hashOf = (body: Buffer) =>
  createHash('sha256').update(body).digest('base64url').slice(0, 22)

/** One form per encoding, each with a strong tag of its own: other bytes, other tag. */
export function formOf(body: Buffer, type: string, tag: string, encoding?: 'br' | 'gzip'): Form {
  const headers: [string, string][] = [
    ['Content-Type', type],
    ['Content-Length', String(body.length)],
  ]
  if (encoding) headers.push(['Content-Encoding', encoding])
  return { body: exactCopy(body), etag: `"${tag}"`, lines: linesOf(headers) }
}

/** Enough to answer with, in a few milliseconds. */
export async function quickForms(body: Buffer, type: string, hash: string): Promise<Forms> {
  const identity = formOf(body, type, hash)
  if (!isCompressible(type, body)) return { identity }
  const [gzip, br] = await Promise.all([gzipped(body), brotliOf(body, quick)])
  const tag = canBeBetter(type, body) ? `${hash}-br${quick}` : `${hash}-br`
  return {
    identity,
    br: formOf(br, type, tag, 'br'),
    gzip: formOf(gzip, type, `${hash}-gz`, 'gzip'),
  }
}

/** The same with the smallest Brotli; null when there is nothing to gain. */
export async function bestForms(forms: Forms, type: string, hash: string): Promise<Forms | null> {
  const { body } = forms.identity
  if (!canBeBetter(type, body) || forms.br?.etag !== `"${hash}-br${quick}"`) return null
  return { ...forms, br: formOf(await brotliOf(body, best), type, `${hash}-br`, 'br') }
}
