import { cacheTag } from '#lib/newsroom/tags.ts'
import { fileHeaders } from '#lib/security/headers.ts'
import { dispositionOf } from '#lib/storage/disposition.ts'

type PublicFile = { mimeType: string; tags: string[] }

/** Headers of a published file: it never changes, papers may embed it, and it can run nothing. */
export const publicHeaders = (sha256: string, name: string, file: PublicFile) =>
  new Headers({
    ...fileHeaders,
    'Content-Type': file.mimeType,
    'Content-Disposition': dispositionOf(name),
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Cache-Tag': cacheTag(...file.tags),
    'Accept-Ranges': 'bytes',
    ETag: tagOf(sha256),
  })

const tagOf = (sha256: string) => `"${sha256}"`

/** The client has it already. */
export function isFresh(headers: Headers, sha256: string): boolean {
  const known = headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return known ? known.includes(tagOf(sha256)) || known.includes('*') : false
}
