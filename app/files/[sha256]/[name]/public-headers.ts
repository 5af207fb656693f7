/** Headers of a published file: it never changes, papers may embed it, and it can run nothing. */
export const publicHeaders = (sha256: string, name: string, type: string) =>
  new Headers({
    'Content-Type': type,
    'Content-Disposition': `inline; filename="${plain(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: tagOf(sha256),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })

const tagOf = (sha256: string) => `"${sha256}"`

/** For clients that know the first form only. */
const plain = (name: string) => name.replace(/[^A-Za-z0-9._-]/g, '_')

/** The client has it already. */
export function isFresh(headers: Headers, sha256: string): boolean {
  const known = headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return known ? known.includes(tagOf(sha256)) || known.includes('*') : false
}
