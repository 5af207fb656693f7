// Where to report a weakness of the site (RFC 9116).
import type { Site } from '../../site.ts'
import { absoluteUrl } from '../../urls.ts'

const daysGood = 180
const day = 24 * 60 * 60 * 1000

/** Good for half a year from the day on which it is asked for. */
export function securityText(publicUrl: string, { email }: Pick<Site, 'email'>, now: Date): string {
  const today = Math.floor(now.getTime() / day) * day
  const contacts = [
    ...(email ? [`mailto:${encodeURI(email)}`] : []),
    absoluteUrl(publicUrl, 'ar', '/contact'),
  ]
  return `${contacts.map((contact) => `Contact: ${contact}`).join('\n')}
Expires: ${new Date(today + daysGood * day).toISOString()}
Preferred-Languages: ar, en
Canonical: ${publicUrl}/.well-known/security.txt
`
}
