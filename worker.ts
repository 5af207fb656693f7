// The worker beside Next: does what may not wait for a person and may not run in the web process. A bell in the database
// wakes it at once; it also looks every second, since a bell can go unheard.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { processNextPhoto } from '#lib/media/commands/process-photo.ts'
import { photoBell } from '#lib/media/photo.ts'
import { files } from '#lib/storage/files.ts'

const end = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end.abort())

const log = (line: string) => process.stdout.write(`${line}\n`)

/** A round of work with an open ear; ends when the database is lost or the worker is told to stop. */
async function workWhileConnected(onConnected: () => void) {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
  })
  const lost = new AbortController()
  client.on('error', (error) => lost.abort(error))
  client.on('end', () => lost.abort(new Error('the connection ended')))
  try {
    await client.connect()
    let rung = Promise.withResolvers<void>()
    client.on('notification', () => rung.resolve())
    await client.query(`LISTEN ${photoBell}`)
    onConnected()
    while (!end.signal.aborted) {
      lost.signal.throwIfAborted()
      if (await processNextPhoto(end.signal)) continue
      await Promise.race([rung.promise, waitOrEnd(1000)])
      rung = Promise.withResolvers()
    }
  } finally {
    await client.end().catch(() => {})
  }
}

const waitOrEnd = (milliseconds: number) =>
  sleep(milliseconds, undefined, { signal: end.signal }).catch(() => {})

await files.sweep()
let falls = 0
while (!end.signal.aborted) {
  try {
    await workWhileConnected(() => {
      if (falls > 0) log('works again')
      falls = 0
      process.send?.('ready')
    })
  } catch (error) {
    const wait = Math.min(10_000, 250 * 2 ** falls++)
    log(`cannot work (${reasonOf(error)}); trying again in ${wait} ms`)
    await waitOrEnd(wait)
  }
}
process.exit(0)

function reasonOf(error: unknown) {
  const { code, message } = error as { code?: string; message?: string }
  return [code, message?.trim().split('\n').at(-1)].filter(Boolean).join(' ')
}
