import { isIP } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import type { Config } from '#lib/config.ts'
import { type Sender, senderOf } from './post.ts'

const second = 1000

export type MailServer = {
  host: string
  port: number
  /** TLS from the first byte. */
  secure: boolean
  /** Nothing is said in the clear: a password is on its way. */
  requireTLS: boolean
  auth?: { user: string; pass: string }
  from: Sender
  /** What tests add, such as a certificate of their own. */
  tls?: ConnectionOptions
  patience: { connect: number; silence: number; whole: number }
}

const patience = { connect: 15 * second, silence: 30 * second, whole: 90 * second }

const isHere = (host: string) => /^(localhost|127\..*|::1)$/.test(host)

/** @returns null when mails are to be kept. */
export function mailServerOf({ smtpUrl, mailFrom }: Config): MailServer | null {
  if (!smtpUrl || !mailFrom) return null
  const url = new URL(smtpUrl)
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const secure = url.protocol === 'smtps:'
  const user = decodeURIComponent(url.username)
  return {
    host,
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: user !== '' && !isHere(host),
    ...(user && { auth: { user, pass: decodeURIComponent(url.password) } }),
    from: senderOf(mailFrom),
    patience,
    ...(isIP(host) === 0 && { tls: { servername: host } }),
  }
}
