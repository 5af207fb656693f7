import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from './start-error.ts'

/** Resolves when the address answers at all. @throws StartError after a minute of silence. */
export async function waitForPage(url: string) {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(25)) {
    const answer = await fetch(url).catch(() => null)
    if (answer) return
  }
  throw new StartError(`${url} did not answer within a minute.`)
}

/** An address at which a server that listens on the host answers on its own machine. */
export function addressOf(host: string, port: number) {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (host === '::') return `http://[::1]:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
