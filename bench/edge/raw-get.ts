import { type IncomingHttpHeaders, get } from 'node:http'

/** As it comes over the wire: fetch would unpack it. */
export function rawGet(url: string, headers: Record<string, string> = {}) {
  type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
  return new Promise<Answer>((resolve, reject) => {
    const sent = get(url, { headers, agent: false }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) })
    })
    sent.once('error', reject)
  })
}
