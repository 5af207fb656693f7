import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvents } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { officeInstant } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach, touchRelease } from '#lib/releases/lock-release.ts'
import { type Problem, type Result, refuse, refuseAll } from '#lib/result.ts'
import { carryDates } from './carry-dates.ts'
import type { Epoch } from './door.ts'
import { backdating } from './schema.ts'

const earliest = officeInstant('1900-01-01T00:00')

/**
 * Gives a release an earlier date than that of its publication here, or takes it back: for what was said before this site had
 * it. It may be given before the release goes out. Readers see both dates, lists go by the earlier one.
 */
export async function backdateRelease(
  actor: Actor,
  input: unknown,
): Promise<Result<{ epoch: Epoch | null }>> {
  const parsed = backdating.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, revision, reason } = parsed.data
  const at = parsed.data.at === null ? null : officeInstant(parsed.data.at)

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'release.backdate')) return refuse('release.not_allowed')
    if (release.revision !== revision) return refuse('release.changed_meanwhile')
    const dates = await readDates(tx, releaseId)
    const problem = at && problemWith(at, dates)
    if (problem) return refuseAll([problem])
    const changed = dates.filter(({ backdatedTo }) => backdatedTo?.getTime() !== at?.getTime())
    if (changed.length === 0) return refuse('backdate.unchanged', { field: 'at' })

    await tx.document.updateMany({
      where: { releaseId },
      data: { backdatedTo: at, revision: { increment: 1 } },
    })
    await touchRelease(tx, releaseId)
    const epoch = await carryDates(tx, releaseId)
    await recordDates(tx, actor, { releaseId, changed, at, reason })
    return { ok: true, epoch }
  })
}

type Dates = {
  locale: Locale
  backdatedTo: Date | null
  /** Before now and, of what has been public, before it was. */
  before: Date
}

const readDates = (tx: Tx, releaseId: string) => tx.$queryRaw<Dates[]>`
  SELECT d.locale::text, d."backdatedTo", coalesce((SELECT min(s.at) FROM desk."Edition" e
      JOIN desk."EditionStatus" s ON s."editionId" = e.id AND s.state = 'published'
      WHERE e."documentId" = d.id), clock_timestamp()) AS before
  FROM desk."Document" d WHERE d."releaseId" = ${releaseId}::uuid ORDER BY d.locale`

function problemWith(at: Date, dates: Dates[]): Problem | null {
  if (at < earliest) return { code: 'backdate.too_early', field: 'at' }
  if (dates.some(({ before }) => at >= before)) return { code: 'backdate.not_earlier', field: 'at' }
  return null
}

type Change = { releaseId: string; changed: Dates[]; at: Date | null; reason: string }

const recordDates = (tx: Tx, actor: Actor, { releaseId, changed, at, reason }: Change) =>
  recordEvents(
    tx,
    actor,
    changed.map(({ locale, backdatedTo }) => ({
      event: 'release.backdated',
      releaseId,
      locale,
      facts: {
        former: backdatedTo?.toISOString() ?? null,
        at: at?.toISOString() ?? null,
        note: reason,
      },
    })),
  )
