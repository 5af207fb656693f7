// What of a request's head matters for a stored page. The lines are gone through once, without making the object that Node
// would make of them.

export type Conditions = {
  acceptEncoding: string
  ifNoneMatch: string
  ifModifiedSince: string
  range: string
  ifRange: string
  agent: string
  referer: string
  /** The program in front, when its configuration says so; see docs/deploy/nginx.conf. */
  front: string
  /** Of the body, which no reader's request has any use for. */
  contentEncoding: string
}

export function conditionsIn(raw: readonly string[]): Conditions {
  const found: Conditions = {
    acceptEncoding: '',
    ifNoneMatch: '',
    ifModifiedSince: '',
    range: '',
    ifRange: '',
    agent: '',
    referer: '',
    front: '',
    contentEncoding: '',
  }
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]!
    switch (name.length) {
      case 5:
        if (name.toLowerCase() === 'range') found.range = raw[at + 1]!
        break
      case 7:
        if (name.toLowerCase() === 'referer') found.referer = raw[at + 1]!
        break
      case 8:
        if (name.toLowerCase() === 'if-range') found.ifRange = raw[at + 1]!
        break
      case 10:
        if (name.toLowerCase() === 'user-agent') found.agent = raw[at + 1]!
        break
      case 13:
        if (name.toLowerCase() === 'if-none-match') found.ifNoneMatch = raw[at + 1]!
        break
      case 14:
        if (name.toLowerCase() === 'x-balagh-front') found.front = raw[at + 1]!
        break
      case 15:
        if (name.toLowerCase() === 'accept-encoding') found.acceptEncoding = raw[at + 1]!
        break
      case 16:
        if (name.toLowerCase() === 'content-encoding') found.contentEncoding = raw[at + 1]!
        break
      case 17:
        if (name.toLowerCase() === 'if-modified-since') found.ifModifiedSince = raw[at + 1]!
        break
    }
  }
  return found
}
