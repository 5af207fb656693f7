import type { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { readConfig } from '#lib/config.ts'
import { db } from '#lib/db/desk.ts'
import { readCursor, writeCursor } from '#lib/releases/cursor.ts'
import { type MailForReading, type MailRow, type MailState, problemOf } from './mail.ts'
import { type MailFilter, mailAsked } from './schema.ts'
import { mailServerOf } from './smtp/settings.ts'

export const pageSize = 30

const columns = {
  id: true,
  kind: true,
  to: true,
  toName: true,
  locale: true,
  subject: true,
  state: true,
  isConfidential: true,
  attempts: true,
  createdAt: true,
  sentAt: true,
  dueAt: true,
  problem: true,
} as const

type Row = Omit<MailRow, 'problem'> & { problem: string | null }
const asRow = ({ problem, ...mail }: Row): MailRow => ({ ...mail, problem: problemOf(problem) })

export type MailPage = {
  rows: MailRow[]
  next: string | null
  counts: Record<Exclude<MailState, 'cancelled'>, number>
  /** Whom mails go to and whom they are from; null when they are kept. */
  server: { host: string; from: string } | null
}

const none = { waiting: 0, sent: 0, failed: 0 }

/** Newest first, a page at a time. */
export async function listMailsFor(actor: Actor, filter: MailFilter): Promise<MailPage> {
  if (!may(actor, 'mail.read')) return { rows: [], next: null, counts: none, server: null }
  const cursor = readCursor(filter.after)
  const rows = await db.mail.findMany({
    where: { state: filter.state, ...(cursor && before(cursor)) },
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
  })
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined
  return {
    rows: rows.slice(0, pageSize).map(asRow),
    next: last ? writeCursor({ at: last.createdAt, id: last.id }) : null,
    counts: await countMails(),
    server: serverNow(),
  }
}

const before = ({ at, id }: { at: Date; id: string }): Prisma.MailWhereInput => ({
  OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }],
})

/** Beyond this nobody counts. */
const manyMails = 1000

async function countMails(): Promise<MailPage['counts']> {
  const count = (state: MailState) =>
    db.mail.findMany({ where: { state }, select: { id: true }, take: manyMails })
  const [waiting, failed] = await Promise.all([count('waiting'), count('failed')])
  return { ...none, waiting: waiting.length, failed: failed.length }
}

function serverNow(): MailPage['server'] {
  const server = mailServerOf(readConfig())
  return server && { host: server.host, from: server.from.address }
}

/** One mail. What opens something is shown through `openMail` only, which leaves a trace. */
export async function findMailFor(actor: Actor, mailId: string): Promise<MailForReading | null> {
  if (!may(actor, 'mail.read') || !mailAsked.safeParse({ mailId }).success) return null
  const select = { ...columns, releaseId: true, text: true, html: true }
  const mail = await db.mail.findUnique({ where: { id: mailId }, select })
  if (!mail) return null
  const { text, html, releaseId, ...row } = mail
  const isWiped = text === '' && html === ''
  const words = row.isConfidential || isWiped ? null : { text, html }
  return { ...asRow(row), releaseId, words, isWiped }
}
