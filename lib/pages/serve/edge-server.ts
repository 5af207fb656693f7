// The server that faces the world: what it accepts, how long it waits, and how it ends without cutting anyone off.
import { createServer, type Server } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { idleSeconds } from './head.ts'
import type { Responder } from './responder.ts'

// A client gets ten seconds for its headers; what is slower is closed and has cost no more than a socket.
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  // Uploads of the desk, over slow lines.
  requestTimeout: 300_000,
  connectionsCheckingInterval: 1000,
  keepAliveTimeout: idleSeconds * 1000,
  noDelay: true,
}
/** A client that takes nothing for so long does not want it. */
const longestSilence = 120_000

export class EdgeServer {
  readonly server: Server
  private isDraining = false

  constructor(responder: Responder) {
    this.server = createServer(limits, (request, response) => {
      if (this.isDraining) response.shouldKeepAlive = false
      responder.answer(request, response)
    })
    this.server.timeout = longestSilence
    this.server.on('clientError', refuseUnread)
  }

  async listen(port: number, host: string) {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(port, host, 4096, resolve)
    })
  }

  get port() {
    return (this.server.address() as AddressInfo).port
  }

  /**
   * Ends in order: no new connection is taken, every answer still asked for on the old ones is given and is the last one there.
   * After a second the idle ones are closed, after the patience all.
   */
  async drain(patience = 8000) {
    this.isDraining = true
    const closed = new Promise<void>((resolve) => {
      // Not the HTTP server's own, which closes idle connections at once, while the next request may be on its way there.
      NetServer.prototype.close.call(this.server, () => resolve())
    })
    const begun = Date.now()
    await Promise.race([closed, sleep(1000)])
    while (Date.now() - begun < patience) {
      this.server.closeIdleConnections()
      if (await Promise.race([closed.then(() => true), sleep(50, false)])) return
    }
    this.server.closeAllConnections()
  }
}

const answers: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What cannot even be read as a request still gets a proper answer. Who goes on sending is not listened to. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const status = answers[error.code ?? ''] ?? '400 Bad Request'
  return socket.end(
    `HTTP/1.1 ${status}\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    () => socket.destroy(),
  )
}
