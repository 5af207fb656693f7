// Answers that the edge gives of its own, without the app: refusals, redirects, health, rules.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Config } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { unavailable } from '#lib/newsroom/unavailable.ts'
import { strictTransport } from '#lib/security/headers.ts'
import { headersIn } from './head.ts'
import type { SecurityLines } from './security-lines.ts'

type Headers = Record<string, string>

export class OwnAnswers {
  private readonly security: SecurityLines
  private readonly transport: Headers
  private readonly front: Config['front']

  constructor(security: SecurityLines, { publicUrl, front }: Pick<Config, 'publicUrl' | 'front'>) {
    this.front = front
    this.security = security
    this.transport = strictTransport(publicUrl)
  }

  refuse(response: ServerResponse, status: number, more: Headers = {}) {
    this.say(response, status, '', more)
  }

  redirect(response: ServerResponse, status: number, to: string, isForAnyone = true) {
    // Old addresses stay; but a browser that keeps one for ever would never see it changed back.
    const caching = isForAnyone ? 'public, max-age=60' : 'no-store'
    const more: Headers = { Location: to, 'Cache-Control': caching }
    if (!isForAnyone) more.Vary = 'Accept-Language'
    this.say(response, status, '', more)
  }

  say(response: ServerResponse, status: number, body: string, more: Headers = {}) {
    const isFronted =
      this.front !== undefined &&
      status < 400 &&
      response.req.headers['x-balagh-front'] === this.front
    const lines = isFronted ? this.security.fronted : this.security.form
    const headers = new Map(pairs(headersIn(lines)))
    headers.set('Cache-Control', 'no-store').set('Content-Length', String(Buffer.byteLength(body)))
    if (body) headers.set('Content-Type', 'text/plain; charset=utf-8')
    for (const [name, value] of Object.entries(more)) headers.set(name, value)
    response.writeHead(status, [...headers].flat())
    response.end(body)
  }

  /** The newsroom or the app cannot be reached and nothing is kept: a page that needs neither. */
  async apologize(request: IncomingMessage, response: ServerResponse, locale: Locale) {
    const page = unavailable(locale)
    const body = Buffer.from(await page.arrayBuffer())
    const headers = { ...Object.fromEntries(page.headers), ...this.transport }
    response.writeHead(page.status, { ...headers, 'content-length': String(body.length) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

function* pairs(flat: string[]): Generator<[string, string]> {
  for (let at = 0; at < flat.length; at += 2) yield [flat[at]!, flat[at + 1]!]
}
