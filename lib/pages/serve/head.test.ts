import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Page } from '../page.ts'
import { headersIn, idleSeconds, writeHead } from './head.ts'
import { sendJoined } from './joined.ts'

const lines = 'Content-Type: text/html; charset=utf-8\r\nContent-Length: 5\r\nETag: "a"\r\n'

/** Everything that comes back on one connection. */
async function wire(listener: RequestListener, sent: string) {
  const server = createServer({ keepAliveTimeout: idleSeconds * 1000 }, listener)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  onTestFinished(() => void server.close())
  const socket = connect((server.address() as AddressInfo).port, 'localhost')
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk) => (text += chunk))
  socket.write(sent)
  await new Promise((resolve) => socket.once('close', resolve))
  return text.replaceAll(/Date: .*/g, 'Date: …')
}

const get = (method: string, more = '', version = '1.1') =>
  `${method} / HTTP/${version}\r\nHost: x\r\n${more}\r\n`
const last = get('GET', 'Connection: close\r\n')

test.each([
  ['one after the other', get('GET') + get('GET') + last, 200],
  ['HEAD', get('HEAD') + last, 200],
  ['304', get('GET') + last, 304],
  ['404', get('GET') + last, 404],
  ['an old client', get('GET', '', '1.0'), 200],
  ['an old client that stays', get('GET', 'Connection: keep-alive\r\n', '1.0') + last, 200],
])(
  'what goes over the wire is what Node would have made of it: %s',
  async (_what, sent, status) => {
    const body = (method: string | undefined) =>
      status === 304 || method === 'HEAD' ? undefined : 'hello'
    const quick = await wire((request, response) => {
      writeHead(response, status, lines)
      response.end(body(request.method))
    }, sent)
    const documented = await wire((request, response) => {
      response.writeHead(status, headersIn(lines))
      response.end(body(request.method))
    }, sent)
    expect(quick).toBe(documented)
    expect(quick).toContain(`HTTP/1.1 ${status}`)
  },
)

test('answers sent in one piece are the same, however many there are', async () => {
  const body = Buffer.from('hello')
  const form = { body, etag: '"a"', lines }
  const page = { forms: { identity: form } } as unknown as Page
  let joined = 0
  const quick = await wire(
    (request, response) => {
      if (sendJoined(request, response, page, form, () => lines)) joined++
      else {
        writeHead(response, 200, lines)
        response.end(request.method === 'HEAD' ? undefined : body)
      }
    },
    get('GET').repeat(40) + get('HEAD') + last,
  )
  const documented = await wire(
    (request, response) => {
      response.writeHead(200, headersIn(lines))
      response.end(request.method === 'HEAD' ? undefined : body)
    },
    get('GET').repeat(40) + get('HEAD') + last,
  )
  expect(joined).toBeGreaterThan(10)
  expect(quick).toBe(documented)
})
