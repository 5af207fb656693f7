// Everything that is no page: the desk, its API, and files too large to be kept. Streams in both directions.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { type App, AppGoneError, isUnsent, openRequest, patiently } from './app-agent.ts'
import { passedHeaders } from './forwarded.ts'

type Passing = { app: App; trusted: BlockList; path: string }

/** @throws when the app gives no answer and nothing has been sent to the reader. */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  passing: Passing,
): Promise<void> {
  const answer = await answerTo(request, passing)
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

function send(request: IncomingMessage, { app, trusted, path }: Passing, hasBody: boolean) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const headers = passedHeaders(request, app, trusted)
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

const ofConnection =
  /^(?:connection|keep-alive|transfer-encoding|upgrade|proxy-.*|x-middleware-.*|x-build)$/i

function answered(answer: IncomingMessage): string[] {
  const headers: string[] = []
  const raw = answer.rawHeaders
  for (let at = 0; at < raw.length; at += 2)
    if (!ofConnection.test(raw[at]!)) headers.push(raw[at]!, raw[at + 1]!)
  return headers
}
