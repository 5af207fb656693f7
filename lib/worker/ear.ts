import pg from 'pg'
import { rest } from './bell.ts'
import { type Log, patienceAfter, reasonOf } from './job.ts'

type Hearing = {
  channels: string[]
  /** All may have rung while nobody listened, so `null` stands for every channel. */
  onRing: (channel: string | null) => void
}

/** Listens to bells of the database until the end. An ear that is cut off is put back. */
export async function listen(hearing: Hearing, end: AbortSignal, log: Log) {
  let falls = 0
  while (!end.aborted) {
    try {
      await listenOnce(hearing, end, () => {
        if (falls > 0) log('ear: hears again')
        falls = 0
      })
    } catch (error) {
      if (++falls === 1) log(`ear: hears nothing (${reasonOf(error)})`)
      await rest(patienceAfter(falls), end)
    }
  }
}

async function listenOnce({ channels, onRing }: Hearing, end: AbortSignal, onHearing: () => void) {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
  })
  const lost = Promise.withResolvers<never>()
  client.on('error', lost.reject)
  client.on('end', () => lost.reject(new Error('the connection ended')))
  client.on('notification', ({ channel }) => onRing(channel))
  const ended = new Promise<void>((resolve) =>
    end.addEventListener('abort', () => resolve(), { once: true }),
  )
  try {
    await client.connect()
    for (const channel of channels) await client.query(`LISTEN ${channel}`)
    onHearing()
    onRing(null)
    await Promise.race([lost.promise, ended])
  } finally {
    lost.promise.catch(() => {})
    await client.end().catch(() => {})
  }
}
