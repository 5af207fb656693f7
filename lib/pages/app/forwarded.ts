// What the app is told about a request beside the request itself. The edge says it; a client's word counts only when it comes
// through a proxy that the configuration names.
import type { IncomingMessage } from 'node:http'
import type { BlockList } from 'node:net'
import type { App } from './app-agent.ts'
import { edgeHeader } from './edge-header.ts'

export const toldByEdge = ({ publicUrl }: App): Record<string, string> => ({
  Host: publicUrl.host,
  'X-Forwarded-Host': publicUrl.host,
  'X-Forwarded-Proto': publicUrl.protocol.slice(0, -1),
  'Accept-Encoding': 'identity',
  // To a client without a name, Next sends what belongs in the head late and at the end of the body, when that is quicker.
  'User-Agent': 'Balagh-Edge',
  [edgeHeader]: '1',
})

// Connection matters end here, as does everything that says for whom or by which way a request came.
const dropped =
  /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|host|forwarded|x-forwarded-.*|x-real-ip|x-balagh-.*|x-middleware-.*|x-desk-path|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|accept-encoding|expect)$/

/** A request of the desk as the app gets it. */
export function passedHeaders(
  request: IncomingMessage,
  { publicUrl }: App,
  trusted: BlockList,
  mayCompress = true,
): string[] {
  const headers: string[] = []
  const raw = request.rawHeaders
  const named = (request.headers.connection ?? '').toLowerCase().split(/\s*,\s*/)
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]!.toLowerCase()
    const endsHere = dropped.test(name) || (named.includes(name) && name !== 'content-length')
    if (!endsHere) headers.push(raw[at]!, raw[at + 1]!)
  }
  if (request.headers['transfer-encoding']) headers.push('Transfer-Encoding', 'chunked')
  headers.push('Host', publicUrl.host, 'X-Forwarded-Host', publicUrl.host)
  headers.push('X-Forwarded-Proto', publicUrl.protocol.slice(0, -1))
  headers.push('X-Forwarded-For', clientOf(request, trusted))
  if (mayCompress && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')))
    headers.push('Accept-Encoding', 'gzip')
  return headers
}

/** The nearest address that is not a proxy of ours. */
export function clientOf(request: IncomingMessage, trusted: BlockList): string {
  let client = plainAddress(request.socket.remoteAddress ?? '')
  const said = String(request.headers['x-forwarded-for'] ?? '').split(',')
  while (isTrusted(client, trusted) && said.length > 0) {
    const before = said.pop()!.trim()
    if (!before) break
    client = plainAddress(before)
  }
  return client
}

const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '')

const isTrusted = (address: string, trusted: BlockList) =>
  trusted.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
