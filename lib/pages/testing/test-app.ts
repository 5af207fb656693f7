// A small app that speaks to the edge as ours does, and can be told to be slow, broken or gone.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type Given = { status?: number; headers?: Record<string, string>; body: string | Buffer }
type Answer = Given | ((request: IncomingMessage) => Given | Promise<Given>)

export class TestApp {
  readonly pages = new Map<string, Answer>()
  /** Addresses asked for, in their order, without those of style sheets. */
  asked: string[] = []
  build = 'build-1'
  delay = 0
  private server: Server
  private port = 0

  constructor() {
    this.server = this.make()
  }

  get url() {
    return `http://localhost:${this.port}`
  }

  /** An HTML page as Next would have rendered it. */
  page(path: string, text: string, tags: string, more = '') {
    this.pages.set(path, {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: html(text, tags, more),
    })
  }

  async start() {
    this.server = this.make()
    await new Promise<void>((resolve) => this.server.listen(this.port, 'localhost', resolve))
    this.port = (this.server.address() as AddressInfo).port
  }

  async stop() {
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.server.closeAllConnections()
    await closed
  }

  timesAsked(path: string) {
    return this.asked.filter((one) => one === path).length
  }

  private make() {
    return createServer((request, response) => void this.answer(request, response))
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    const headers = { 'X-Build': this.build }
    if (request.url === '/api/health') return response.writeHead(200, headers).end('ok\n')
    if (!request.url!.startsWith('/_next/')) this.asked.push(request.url!)
    const found = this.pages.get(request.url!)
    if (this.delay > 0) await sleep(this.delay)
    if (!found) return this.notFound(request, response)
    const given = typeof found === 'function' ? await found(request) : found
    response.writeHead(given.status ?? 200, { ...headers, ...given.headers })
    return response.end(given.body)
  }

  private notFound({ url, headers }: IncomingMessage, response: ServerResponse) {
    const isDocument = url === '/not-found' || url === '/en/not-found'
    if ('x-balagh-edge' in headers && !isDocument)
      return response.writeHead(404, { 'X-Document': 'not-found' }).end()
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    return response.end(html(`nothing ${url!.startsWith('/en') ? 'here' : 'هنا'}`, 'site'))
  }
}

export const html = (text: string, tags: string, more = '') =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/>` +
  `<link rel="stylesheet" href="/_next/static/chunks/one.css" data-precedence="next"/>` +
  `<link rel="stylesheet" href="/_next/static/chunks/two.css" data-precedence="next"/>` +
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>` +
  `<script src="/_next/static/chunks/a.js" async=""></script>` +
  (tags && `<meta name="document:tags" content="${tags}"/>`) +
  `<title>${text}</title></head><body><div hidden=""><!--$--><!--/$--></div><main>${text}${more}` +
  `<script type="application/ld+json">{"@type":"WebSite"}</script></main>` +
  `<script>(self.__next_f=self.__next_f||[]).push([0])</script>` +
  `<script>self.__next_f.push([1,"0:{\\"p\\":\\"${'x'.repeat(500)}\\"}\\n"])</script></body></html>`
