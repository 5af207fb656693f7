import type { IncomingMessage, ServerResponse } from 'node:http'
import { dispositionOf } from '#lib/storage/disposition.ts'
import { isSameAs, rangeIn } from '#lib/storage/byte-range.ts'
import type { Form, Page } from '../page.ts'
import { type Conditions } from './conditions.ts'
import { chooseForm } from './encodings.ts'
import { isFresh } from './freshness.ts'
import { writeHead } from './head.ts'
import { sendJoined } from './joined.ts'
import type { SecurityLines } from './security-lines.ts'

/** Answers with a page that is there: headers and a buffer, nothing else. @returns the status. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  asked: Conditions,
  security: SecurityLines,
): number {
  const form = chooseForm(page.forms, asked.acceptEncoding)
  const isFronted = asked.front === 'nginx' && page.status === 200
  const shared = () =>
    page.kind === 'file'
      ? page.lines + security.file + namedAs(request.url!)
      : page.lines + security[isFronted ? 'fronted' : page.kind]
  if (page.status !== 200) {
    writeHead(response, page.status, form.lines + shared())
    response.end(form.body)
    return page.status
  }
  const tag = () => `ETag: ${form.etag}\r\n${isFronted ? tillNextSecond() : ''}`
  if (isFresh(form.etag, page.modified, asked.ifNoneMatch, asked.ifModifiedSince)) {
    writeHead(response, 304, tag() + shared())
    response.end()
    return 304
  }
  if (asked.range !== '' && page.kind === 'file')
    return sendRange(request, response, page, asked, tag() + shared())
  const lines = () => form.lines + tag() + shared()
  if (isFronted || page.kind === 'file' || !sendJoined(request, response, page, form, lines)) {
    writeHead(response, 200, lines())
    response.end(form.body)
  }
  return 200
}

function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  asked: Conditions,
  shared: string,
): number {
  const { body, etag, lines }: Form = page.forms.identity
  const isCurrent = isSameAs(asked.ifRange, etag, page.modified)
  const range = isCurrent && request.method === 'GET' ? rangeIn(asked.range, body.length) : null
  if (range === null) {
    writeHead(response, 200, lines + shared)
    response.end(body)
    return 200
  }
  if (range === 'unsatisfiable') {
    const head = `Content-Range: bytes */${body.length}\r\nContent-Length: 0\r\n`
    writeHead(response, 416, head + shared)
    response.end()
    return 416
  }
  const part = body.subarray(range.start, range.end + 1)
  const head = `Content-Type: ${page.type}\r\nContent-Length: ${part.length}\r\nContent-Range: bytes ${range.start}-${range.end}/${body.length}\r\n`
  writeHead(response, 206, head + shared)
  response.end(part)
  return 206
}

/** A file is kept once, whatever name it is asked by. */
const namedAs = (url: string) =>
  `Content-Disposition: ${dispositionOf(decodeURIComponent(/[^/?]*(?=$|\?)/.exec(url)![0]))}\r\n`

/** nginx counts in whole seconds, so that a second of its own may last two. A moment told to it may be the present one. */
const tillNextSecond = () => `X-Accel-Expires: @${Math.floor(Date.now() / 1000)}\r\n`
