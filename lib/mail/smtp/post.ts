// Where mails are handed over and whom they are from, as the environment says it.
import { isAddress } from './address.ts'

export type Sender = { name: string; address: string }

/** smtp:// begins in the clear and turns to TLS when the server can; smtps:// is TLS from the start. */
export function isSmtpServer(text: string): boolean {
  const url = URL.parse(text)
  return (
    url !== null &&
    /^smtps?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    /^\/?$/.test(url.pathname) &&
    `${url.search}${url.hash}` === '' &&
    isEncoded(url.username + url.password)
  )
}

function isEncoded(text: string) {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const named = /^\s*(?<name>[^<>\r\n]*?)\s*<(?<address>[^<>]+)>\s*$/

/** «Press Office <press@example.org>», or the address alone. */
export function senderOf(text: string): Sender {
  const { name = '', address = text.trim() } = named.exec(text)?.groups ?? {}
  return { name: name.replace(/^"(.*)"$/, '$1'), address }
}

export const isSender = (text: string) => isAddress(senderOf(text).address)
