import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { AuditEventName } from './audit-event.ts'

export type HistoryEntry = {
  seq: number
  at: Date
  /** Time of the first of several saves in a row by the same person. */
  since: Date
  event: AuditEventName
  actorName: string | null
  locale: Locale | null
  facts: {
    number?: number
    note?: string
    system?: string
    year?: number
    sequence?: number
    promisedAt?: string | null
  }
  /** How many saves in a row this entry stands for. */
  times: number
}

const newest = 500

/** Who did what with a release and when, newest first. Saves in a row by one person are told as one. */
export async function listHistoryFor(actor: Actor, releaseId: string): Promise<HistoryEntry[]> {
  if (!may(actor, 'history.read')) return []
  const events = await db.auditEvent.findMany({
    where: { releaseId },
    orderBy: { seq: 'desc' },
    take: newest,
    include: { actor: { select: { name: true } } },
  })
  const entries: HistoryEntry[] = []
  for (const { seq, at, event, actor: person, locale, facts } of events) {
    const entry = {
      seq: Number(seq),
      at,
      since: at,
      event: event as AuditEventName,
      actorName: person?.name ?? null,
      locale,
      facts: facts as HistoryEntry['facts'],
      times: 1,
    }
    const former = entries.at(-1)
    if (former && event === 'text.saved' && isSameWork(former, entry))
      Object.assign(former, { since: at, times: former.times + 1 })
    else entries.push(entry)
  }
  return entries
}

const isSameWork = (one: HistoryEntry, other: HistoryEntry) =>
  one.event === other.event && one.actorName === other.actorName && one.locale === other.locale
