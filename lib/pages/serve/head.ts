// Writes the head of an answer. Node checks and joins each header of each answer; ours are the same for a million readers, so
// they are joined once and given to Node as the text that it would have made. That field of a response is not documented: head.test.ts
// compares both ways byte for byte, and whatever is out of the ordinary goes the documented way.
import type { ServerResponse } from 'node:http'

const reasons: Record<number, string> = {
  200: 'OK',
  206: 'Partial Content',
  304: 'Not Modified',
  404: 'Not Found',
  410: 'Gone',
  416: 'Range Not Satisfiable',
}

/** Longer than a proxy in front keeps its idle connections, so that it never meets one that is just being closed. */
export const idleSeconds = 65

let ending = ''
let until = 0

/** The lines that change each second. */
function endOfHead() {
  const now = Date.now()
  if (now >= until) {
    until = now - (now % 1000) + 1000
    ending = `Date: ${new Date(now).toUTCString()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${idleSeconds}\r\n\r\n`
  }
  return ending
}

/** The whole head as text, for a connection that stays. */
export const headOf = (status: number, lines: string) =>
  `HTTP/1.1 ${status} ${reasons[status]}\r\n${lines}${endOfHead()}`

export function writeHead(response: ServerResponse, status: number, lines: string) {
  if (response.shouldKeepAlive)
    (response as unknown as { _header: string })._header = headOf(status, lines)
  else response.writeHead(status, headersIn(lines))
}

/** The lines as Node wants them: name, value, name, value. */
export function headersIn(lines: string): string[] {
  const headers: string[] = []
  for (const line of lines.split('\r\n')) {
    const colon = line.indexOf(': ')
    if (colon > 0) headers.push(line.slice(0, colon), line.slice(colon + 2))
  }
  return headers
}
