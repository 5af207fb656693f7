// The wire between the application and its database, which a test can cut and mend.
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export async function layCable(target: { host: string; port: number }) {
  let isCut = false
  const sockets = new Set<Socket>()
  const wire = createServer((near) => {
    if (isCut) return near.destroy()
    const far = connect(target.port, target.host)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one
        .on('error', () => other.destroy())
        .on('close', () => (sockets.delete(one), other.destroy()))
      one.pipe(other)
    }
  })
  const control = createHttpServer((request, response) => {
    isCut = request.url === '/cut'
    if (isCut) for (const socket of sockets) socket.destroy()
    response.end('ok')
  })
  const portOf = async (server: typeof wire | typeof control) => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }
  return { port: await portOf(wire), control: `http://127.0.0.1:${await portOf(control)}` }
}
