// In a surge, one page is answered thousands of times a second with the same bytes, head included. They are joined once a
// second and given to the system in one piece, which costs it less than two.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Form, Page } from '../page.ts'
import { headOf } from './head.ts'

type Joined = { page: Page; times: number; bytes: Buffer | null }

/** Answers of a form within a second from which on joining is worth it. */
const worthIt = 4
const mostBytes = 16_000_000

const joined = new Map<Form, Joined>()
let second = 0
let bytes = 0

/** The whole answer for a page that is much asked for; null for others. */
function joinedAnswer(page: Page, form: Form, lines: () => string): Buffer | null {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    joined.clear()
    bytes = 0
    second = now
  }
  const known = joined.get(form)
  if (!known || known.page !== page) {
    joined.set(form, { page, times: 1, bytes: null })
    return null
  }
  if (known.bytes || ++known.times < worthIt || bytes > mostBytes) return known.bytes
  known.bytes = Buffer.concat([Buffer.from(headOf(200, lines()), 'latin1'), form.body])
  bytes += known.bytes.length
  return known.bytes
}

/** Sends it in one piece when it can. Like the quick head of head.ts, and under the same test. */
export function sendJoined(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  form: Form,
  lines: () => string,
): boolean {
  if (request.method !== 'GET' || !response.shouldKeepAlive) return false
  const whole = joinedAnswer(page, form, lines)
  if (!whole) return false
  const quick = response as unknown as { _header: string; _headerSent: boolean }
  quick._header = 'sent with the body'
  quick._headerSent = true
  response.end(whole)
  return true
}
