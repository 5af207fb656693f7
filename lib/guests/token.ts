// Whoever has a guest's link is that guest, so its token is 256 random bits and the database keeps only a hash. The same goes
// for the cookie for which the link is exchanged.
import { createHash, randomBytes } from 'node:crypto'

export const newToken = () => randomBytes(32).toString('base64url')

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** What cannot be a token is not looked up. */
export const isToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w-]{43}$/.test(text)
