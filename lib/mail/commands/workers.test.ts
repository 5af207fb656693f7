import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { aMail, mailAgain } from '../testing/a-mail.ts'
import { aPostOffice, type PostOffice } from '../testing/post-office.ts'
import { sendNextMail } from './send-next-mail.ts'

const writeMails = (count: number) => Promise.all(Array.from({ length: count }, () => aMail()))
const left = () => db.mail.count({ where: { state: 'waiting' } })

test('several workers never send the same mail', { timeout: 600_000 }, async () => {
  const office = await aPostOffice()
  const mails = await writeMails(sizeOf(40, 1000))
  const worker = async () => {
    while (await sendNextMail(undefined, office.server));
  }
  await Promise.all([worker(), worker(), worker(), worker()])
  const arrived = office.received.map(({ messageId }) => messageId!)
  expect(arrived.toSorted()).toEqual(mails.map(({ id }) => `<${id}@desk.example>`).toSorted())
  expect(await left()).toBe(0)
  await office.close()
})

/** As if the claims of the dead had run out. */
const endClaims = () => db.$executeRaw`
  UPDATE desk."Mail" SET "dueAt" = clock_timestamp() - interval '1 s' WHERE state = 'waiting'`

const urlOf = ({ server }: PostOffice) => `smtp://127.0.0.1:${server.port}`

const aSender = async (url: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['lib/mail/testing/sender.ts', url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout!, 'data')
  return child
}

type Go = (error?: null) => void

/** What the office does at each instant at which a worker may die. */
const instants = {
  'before a word was said': (die: () => void) => ({
    onConnect: (_who: unknown, go: Go) => {
      die()
      go()
    },
  }),
  'when the sender was named': (die: () => void) => ({
    onMailFrom: (_from: unknown, _who: unknown, go: Go) => {
      die()
      go()
    },
  }),
  'when the mail was taken and nobody wrote so': (die: () => void) => ({
    afterData: () => {
      die()
      return null
    },
  }),
}

test.each(Object.entries(instants))(
  'a worker that is killed %s leaves its mail to another',
  { timeout: 60_000 },
  async (_when, mannersOf) => {
    let child: ChildProcess | undefined
    const office = await aPostOffice(mannersOf(() => child?.kill('SIGKILL')))
    const { id } = await aMail()
    child = await aSender(urlOf(office))
    await once(child, 'exit')
    child = undefined
    expect((await mailAgain(id)).state).toBe('waiting')
    await endClaims()
    while (await sendNextMail(undefined, office.server));
    expect((await mailAgain(id)).state).toBe('sent')
    const names = new Set(office.received.map(({ messageId }) => messageId))
    expect([...names]).toEqual([`<${id}@desk.example>`])
    await office.close()
  },
)

test(
  'workers that are killed at any instant lose no mail, and what comes twice bears one name',
  { timeout: 900_000 },
  async () => {
    const office = await aPostOffice()
    const kills = sizeOf(3, 200)
    const mails = await writeMails(kills * 6)
    for (let kill = 0; kill < kills; kill++) {
      const child = await aSender(urlOf(office))
      const death = once(child, 'exit')
      await sleep(Math.random() * 1000)
      child.kill('SIGKILL')
      await death
      await endClaims()
    }
    while (await sendNextMail(undefined, office.server));
    const names = office.received.map(({ messageId }) => messageId!)
    expect([...new Set(names)].toSorted()).toEqual(
      mails.map(({ id }) => `<${id}@desk.example>`).toSorted(),
    )
    expect(names.length - mails.length).toBeLessThanOrEqual(kills)
    expect(await left()).toBe(0)
    await office.close()
  },
)

test(
  'the worker sends a mail within a moment of its being written',
  { timeout: 60_000 },
  async () => {
    const office = await aPostOffice()
    const worker = fork('worker.ts', {
      env: {
        ...process.env,
        SMTP_URL: `smtp://127.0.0.1:${office.server.port}`,
        MAIL_FROM: 'press@desk.example',
      },
      execArgv: [],
      silent: true,
    })
    expect(await once(worker, 'message')).toEqual(['ready', undefined])
    const { id } = await aMail()
    await expect
      .poll(() => office.received.map(({ messageId }) => messageId), { timeout: 20_000 })
      .toEqual([`<${id}@desk.example>`])
    const ended = once(worker, 'exit')
    worker.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    await office.close()
  },
)
