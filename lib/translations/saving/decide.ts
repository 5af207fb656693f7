import type { Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import type { DocumentEditions, ReleaseEditions } from '#lib/releases/release.ts'
import { type ReleaseText, releaseText } from '#lib/releases/schema.ts'
import { refuse, refuseAll } from '#lib/result.ts'
import { type Compared, compareFacts } from './compare-facts.ts'
import type { SegmentAct } from '../schema.ts'
import { hashOf, type SegmentKey, type Segments, segmentsOf, withSegments } from '../segment.ts'
import type { TranslationRefusal } from '../translation.ts'
import { type Ground, type Settled, Settlement } from './settle.ts'

export type Decision = {
  ok: true
  text: ReleaseText
  segments: Segments
  settlement: Settlement
  confirmed: Settled[]
  compared: Compared[]
}

type Around = { release: ReleaseEditions; document: DocumentEditions; ground: Ground }

/** What the text will be and what is kept of its segments; or what stands in the way, which nobody but a person decides. */
export async function decide(
  tx: Tx,
  { release, document, ground }: Around,
  acts: SegmentAct[],
): Promise<Decision | TranslationRefusal> {
  const settlement = new Settlement(ground)
  const settled = acts.map((act) => settlement.settle(act))
  const clashes = settled.filter(({ isClash }) => isClash)
  if (clashes.length > 0) return clashing(tx, ground, clashes)
  const problems = settled.flatMap(({ problem }) => problem ?? [])
  if (problems.length > 0) return refuseAll(problems)
  const changes = new Map(settled.map(({ key, text }) => [key, text]))
  const whole = releaseText.safeParse(withSegments(ground.target, ground.source.text, changes))
  if (!whole.success) return refuseAll(problemsOf(whole.error))

  const confirmed = settled.filter(({ isConfirmation }) => isConfirmation)
  const pairs = confirmed.map(({ key, text }) => ({ key, text, source: settlement.sourceOf(key) }))
  const compared = await compareFacts(tx, document.id, release.originalLocale, pairs)
  const open = compared.filter(({ key, isSigned }) => !isSigned && !reasonFor(settled, key))
  if (open.length > 0) return mismatching(open)
  const text = whole.data
  const segments = entriesAfter(ground.entries, settled, text)
  return { ok: true, text, segments, settlement, confirmed, compared }
}

export const reasonFor = (settled: readonly Settled[], key: SegmentKey) =>
  settled.find((one) => one.key === key)?.act.signOff

async function clashing(
  tx: Tx,
  { target, entries, authorName }: Ground,
  clashes: Settled[],
): Promise<TranslationRefusal> {
  const texts = segmentsOf(target)
  const ids = clashes.flatMap(({ key }) => entries[key]?.by ?? [])
  const people = await tx.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return {
    ...refuse('translation.changed_meanwhile'),
    clashes: clashes.map(({ key }) => ({
      key,
      theirs: texts.get(key) ?? null,
      by: people.find(({ id }) => id === entries[key]?.by)?.name ?? authorName,
    })),
  }
}

const mismatching = (open: Compared[]): TranslationRefusal => ({
  ...refuseAll(
    open.map(({ key, findings }) => ({
      code: 'parity.mismatch',
      field: key,
      values: { count: findings.length },
    })),
  ),
  findings: open.map(({ key, findings }) => ({ key, findings })),
})

/** One for each segment that has words now. */
function entriesAfter(entries: Segments, settled: Settled[], text: ReleaseText): Segments {
  const sent = new Map(settled.map(({ key, entry }) => [key, entry]))
  const after: Segments = {}
  for (const [key, segment] of segmentsOf(text)) {
    const entry = sent.has(key) ? sent.get(key) : entries[key]
    if (entry && hashOf(segment) !== '') after[key] = entry
  }
  return after
}
