/** The client has it already. RFC 9110: a tag, when the client sends one, decides alone. */
export function isFresh(etag: string, modified: number, ifNoneMatch: string, since: string) {
  if (ifNoneMatch !== '') return matches(ifNoneMatch, etag)
  if (since === '') return false
  const at = Date.parse(since)
  return !Number.isNaN(at) && Math.floor(modified / 1000) * 1000 <= at
}

function matches(tags: string, etag: string) {
  if (tags === etag) return true
  if (tags.trim() === '*') return true
  return tags.split(',').some((tag) => meantBy(tag) === meantBy(etag))
}

/** Who has the first Brotli form of a page needs the smaller one no more. */
const meantBy = (tag: string) =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-br\d"$/, '-br"')
