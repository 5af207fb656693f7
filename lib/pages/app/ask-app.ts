import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { type App, AppGoneError, isUnsent, openRequest, patiently } from './app-agent.ts'
import { toldByEdge } from './forwarded.ts'

export type AppAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** The answer is too large to be kept; it can only be passed on. */
export class TooLargeError extends Error {}

type Question = { path: string; headers?: Record<string, string>; most: number; timeout: number }

/** Asks the app as the edge, with nothing of the reader's request in it. Whole or not at all. */
export const askApp = (app: App, question: Question): Promise<AppAnswer> =>
  patiently(app, () => ask(app, question))

function ask(app: App, { path, headers, most, timeout }: Question): Promise<AppAnswer> {
  return new Promise((resolve, reject) => {
    const sent = openRequest(app, { path, headers: { ...toldByEdge(app), ...headers } })
    const late = setTimeout(() => sent.destroy(new Error('slow')), timeout)
    sent.once('close', () => clearTimeout(late))
    sent.on('error', (error: NodeJS.ErrnoException) =>
      reject(isUnsent(error, sent) ? new AppGoneError(error.message) : error),
    )
    sent.once('response', (answer) => {
      collect(answer, most).then(resolve, (error) => {
        sent.destroy()
        reject(error)
      })
    })
    sent.end()
  })
}

async function collect(answer: IncomingMessage, most: number): Promise<AppAnswer> {
  if (Number(answer.headers['content-length'] ?? 0) > most) throw new TooLargeError('too large')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) throw new TooLargeError('too large')
    chunks.push(chunk)
  }
  if (!answer.complete) throw new Error('broken off')
  return { status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }
}
