// The way from the edge to the app: connections that are kept, and patience with an app that is just being started again.
import { Agent as PlainAgent, type ClientRequest, type RequestOptions, request } from 'node:http'
import { Agent as TlsAgent, request as tlsRequest } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'

export class AppGoneError extends Error {}

export type App = {
  origin: URL
  /** Host and scheme that the app is told, from the public address. */
  publicUrl: URL
  agent: PlainAgent
  /** How long a refused connection is tried again, in milliseconds. */
  patience: number
}

export function appAt(url: string, publicUrl: string, patience = 3000): App {
  const origin = new URL(url)
  const Agent = origin.protocol === 'https:' ? TlsAgent : PlainAgent
  const agent = new Agent({ keepAlive: true, maxSockets: 512, maxFreeSockets: 32 })
  return { origin, publicUrl: new URL(publicUrl), agent, patience }
}

export function openRequest({ origin, agent }: App, options: RequestOptions): ClientRequest {
  const open = origin.protocol === 'https:' ? tlsRequest : request
  return open({ host: origin.hostname, port: origin.port || undefined, agent, ...options })
}

/** Nothing of it has reached the app, so it can be sent again. */
export const isUnsent = (error: NodeJS.ErrnoException, sent: ClientRequest) =>
  error.code === 'ECONNREFUSED' || (sent.reusedSocket && error.code === 'ECONNRESET')

/** Does it again while the app refuses connections, until the patience is over. */
export async function patiently<T>(app: App, act: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + app.patience; ; await sleep(100)) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof AppGoneError) || Date.now() >= end) throw error
    }
  }
}
