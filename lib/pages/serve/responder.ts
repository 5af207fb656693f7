// From a request to its answer. What is kept under the very address that was asked for is answered at once; everything else
// takes the longer way through the list of addresses.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { askApp } from '../app/ask-app.ts'
import { passOn } from '../app/pass-on.ts'
import { type Asked, askedOf, type Kept } from '../asked.ts'
import type { Views } from '../follow/views.ts'
import type { Keeper } from '../keep/keeper.ts'
import type { Page } from '../page.ts'
import { type Conditions, conditionsIn } from './conditions.ts'
import type { Health } from './health.ts'
import type { OwnAnswers } from './own-answers.ts'
import { type SecurityLines } from './security-lines.ts'
import { sendPage } from './send-page.ts'
import { speculationRules } from './speculation-rules.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Config } from '#lib/config.ts'
import { preferredLocale } from '#lib/newsroom/preferred-locale.ts'

type Parts = {
  keeper: Keeper
  views: Views
  health: Health
  own: OwnAnswers
  security: SecurityLines
  trusted: BlockList
  /** Whose word about itself is believed; see docs/deploy/nginx.conf. */
  front: Config['front']
}

const reading = 'GET, HEAD'

export class Responder {
  private readonly parts: Parts
  private readonly memory: Keeper['memory']

  constructor(parts: Parts) {
    this.parts = parts
    this.memory = parts.keeper.memory
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const page = this.memory.get(request.url!)
    const { method } = request
    if (page !== undefined && !page.isStale && (method === 'GET' || method === 'HEAD'))
      return this.show(request, response, page, conditionsIn(request.rawHeaders))
    void this.search(request, response).catch((error: Error) => {
      process.stderr.write(`${error.stack}\n`)
      response.destroy()
    })
  }

  private show(
    request: IncomingMessage,
    response: ServerResponse,
    page: Page,
    conditions: Conditions,
  ) {
    if (conditions.contentEncoding !== '') return this.parts.own.refuse(response, 415)
    // Otherwise anyone could have headers left out of what a cache in front keeps for all.
    if (this.parts.front === undefined) conditions.front = ''
    page.isUsed = true
    page.heat++
    const status = sendPage(request, response, page, conditions, this.parts.security)
    if (page.kind === 'document' && status < 400 && request.method === 'GET')
      this.parts.views.count(page, conditions.agent, conditions.referer)
  }

  private async search(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { own } = this.parts
    if (!request.url!.startsWith('/')) return own.refuse(response, 400)
    if (request.headers['content-encoding']) return own.refuse(response, 415)
    const asked = askedOf(request.url!)
    if (asked.kind === 'too-long') return own.refuse(response, 414)
    if (asked.kind === 'desk' || asked.kind === 'guest')
      return this.passOn(request, response, asked)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return own.refuse(response, 405, { Allow: reading })
    return this.read(request, response, asked)
  }

  private async read(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Exclude<Asked, { kind: 'too-long' | 'desk' | 'guest' }>,
  ): Promise<void> {
    switch (asked.kind) {
      case 'redirect':
        return this.parts.own.redirect(response, 308, asked.to)
      case 'own':
        return this.ownAnswer(response, asked.name)
      case 'short':
        return this.lead(request, response, asked.key)
      case 'nothing':
        return this.notFound(request, response, asked.locale)
      default:
        return this.findAndShow(request, response, asked)
    }
  }

  private async findAndShow(request: IncomingMessage, response: ServerResponse, asked: Kept) {
    const found = await this.parts.keeper.find(asked)
    const locale = asked.kind === 'page' ? asked.locale : 'ar'
    if ('page' in found)
      return this.show(request, response, found.page, conditionsIn(request.rawHeaders))
    if ('absent' in found) {
      // A picture that is not there needs no page about it.
      return asked.kind === 'page'
        ? this.notFound(request, response, locale)
        : this.parts.own.refuse(response, 404)
    }
    if ('redirect' in found) {
      const { status, to, isFor } = found.redirect
      return this.parts.own.redirect(response, status, to, isFor === 'anyone')
    }
    if ('isTooLarge' in found) return this.passOn(request, response, { kind: 'desk', locale })
    return this.parts.own.apologize(request, response, locale)
  }

  private async notFound(request: IncomingMessage, response: ServerResponse, locale: Locale) {
    const page = await this.parts.keeper.notFound(locale)
    if (page) return this.show(request, response, page, conditionsIn(request.rawHeaders))
    return this.parts.own.refuse(response, 404)
  }

  /** A short address leads to the reader's language, so its answer is kept by nobody. */
  private async lead(request: IncomingMessage, response: ServerResponse, key: string) {
    const { keeper, own } = this.parts
    const language = preferredLocale(request.headers['accept-language'] ?? null)
    const headers = { 'Accept-Language': language }
    const answer = await askApp(keeper.app, {
      path: key,
      headers,
      most: 1000,
      timeout: 5000,
    }).catch(() => null)
    if (answer?.status === 302) return own.redirect(response, 302, answer.headers.location!, false)
    if (answer?.status === 404) return this.notFound(request, response, language)
    return own.apologize(request, response, language)
  }

  private async passOn(
    request: IncomingMessage,
    response: ServerResponse,
    { kind, locale }: { kind: 'desk' | 'guest'; locale: Locale },
  ) {
    const { keeper, own, trusted } = this.parts
    const isScriptless = kind === 'guest'
    try {
      await passOn(request, response, {
        app: keeper.app,
        trusted,
        path: request.url!,
        isScriptless,
      })
    } catch {
      if (response.headersSent) response.destroy()
      else await own.apologize(request, response, locale)
    }
  }

  private async ownAnswer(response: ServerResponse, name: string) {
    const { own, health } = this.parts
    if (name === 'healthz') return own.say(response, 200, 'ok\n')
    if (name === 'readyz') {
      const { status, body } = health.report()
      return own.say(response, status, body, { 'Content-Type': 'application/json' })
    }
    return own.say(response, 200, speculationRules, {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=86400',
    })
  }
}
