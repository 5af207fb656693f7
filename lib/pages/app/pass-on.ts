// Everything that is no page: the desk, its API, and files too large to be kept. Streams in both directions.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { type App, AppGoneError, isUnsent, openRequest, patiently } from './app-agent.ts'
import { withoutScripts } from '../make/without-scripts.ts'
import { passedHeaders } from './forwarded.ts'

type Passing = {
  app: App
  trusted: BlockList
  path: string
  /** No script may run on its pages: they go without what is for scripts. */
  isScriptless?: boolean
}

/** No page comes near; a longer answer is none of ours. */
const longestPage = 16_000_000

/** @throws when the app gives no answer and nothing has been sent to the reader. */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  passing: Passing,
): Promise<void> {
  const answer = await answerTo(request, passing)
  if (passing.isScriptless && request.method === 'GET' && isHtml(answer))
    return sendScriptless(answer, response)
  response.writeHead(answer.statusCode!, answer.statusMessage, answered(answer))
  answer.once('error', () => response.destroy())
  response.once('close', () => answer.destroy())
  answer.pipe(response)
  await new Promise((resolve) => response.once('close', resolve))
}

/** A body is sent once; what has none is tried again while the app is being started. */
function answerTo(request: IncomingMessage, passing: Passing) {
  const hasBody =
    'transfer-encoding' in request.headers || Number(request.headers['content-length'] ?? 0) > 0
  return hasBody
    ? send(request, passing, true)
    : patiently(passing.app, () => send(request, passing, false))
}

function send(request: IncomingMessage, passing: Passing, hasBody: boolean) {
  const { app, trusted, path, isScriptless = false } = passing
  return new Promise<IncomingMessage>((resolve, reject) => {
    const headers = passedHeaders(request, app, trusted, !isScriptless)
    const sent = openRequest(app, { method: request.method, path, headers, setHost: false })
    sent.once('response', resolve)
    // Also when the app answers before it has read all that is sent, and closes.
    sent.on('error', (error: NodeJS.ErrnoException) =>
      reject(isUnsent(error, sent) ? new AppGoneError(error.message) : error),
    )
    request.once('close', () => !request.complete && sent.destroy())
    if (hasBody) request.pipe(sent)
    else sent.end()
  })
}

const isHtml = ({ headers }: IncomingMessage) =>
  /^text\/html\b/.test(headers['content-type'] ?? '') && !headers['content-encoding']

async function sendScriptless(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  response.once('close', () => answer.destroy())
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > longestPage) throw new Error('too large')
    chunks.push(chunk)
  }
  const page = withoutScripts(Buffer.concat(chunks).toString('utf8'))
  if (page === null) throw new Error('broken off')
  const body = Buffer.from(page)
  const headers = answered(answer).filter(
    (_, at, all) => !/^content-length$/i.test(all[at - (at % 2)]!),
  )
  response.writeHead(answer.statusCode!, answer.statusMessage, [
    ...headers,
    'Content-Length',
    String(body.length),
  ])
  response.end(body)
}

const ofConnection =
  /^(?:connection|keep-alive|transfer-encoding|upgrade|proxy-.*|x-middleware-.*|x-build)$/i

function answered(answer: IncomingMessage): string[] {
  const headers: string[] = []
  const raw = answer.rawHeaders
  for (let at = 0; at < raw.length; at += 2)
    if (!ofConnection.test(raw[at]!)) headers.push(raw[at]!, raw[at + 1]!)
  return headers
}
