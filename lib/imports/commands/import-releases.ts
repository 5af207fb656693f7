import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvents } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Going, makePublic } from '#lib/publishing/make-public.ts'
import { type Problem, refuse, type Result } from '#lib/result.ts'
import { importLine, type ImportLine } from '../line.ts'
import { enterNewNames, type KnownNames } from '../resolve-names.ts'
import { releaseOf, type WrittenRelease, writeReleases } from '../write-releases.ts'

export type Outcome = 'imported' | 'known' | { problems: Problem[] }

/**
 * Takes in releases that were finished elsewhere, and publishes them at their own dates when asked to: through the steps of
 * the one publication that there is. One transaction: a line is wholly there or not at all. The answer has one outcome a line.
 */
export async function importReleases(
  actor: Actor,
  inputs: unknown[],
  options: { publish: boolean; known: KnownNames },
): Promise<Result<{ outcomes: Outcome[] }>> {
  if (!may(actor, 'release.import')) return refuse('release.not_allowed')
  const parsed = inputs.map((input) => importLine.safeParse(input))
  const lines = parsed.flatMap(({ data }) => data ?? [])

  await enterNewNames(actor, lines, options.known)
  const taken = await db.$transaction(async (tx) => {
    const known = await knownAmong(tx, lines)
    const fresh = new Map<string, ImportLine>()
    for (const line of lines)
      if (!known.has(line.externalId) && !fresh.has(line.externalId))
        fresh.set(line.externalId, line)
    if (fresh.size > 0) await takeIn(tx, actor, [...fresh.values()], options)
    return fresh
  })
  const outcomes = parsed.map(({ data, error }): Outcome => {
    if (!data) return { problems: problemsOf(error!) }
    return taken.get(data.externalId) === data ? 'imported' : 'known'
  })
  return { ok: true, outcomes }
}

async function knownAmong(tx: Tx, lines: ImportLine[]) {
  const externalIds = lines.map(({ externalId }) => externalId)
  const rows = await tx.release.findMany({
    where: { externalId: { in: externalIds } },
    select: { externalId: true },
  })
  return new Set(rows.map(({ externalId }) => externalId!))
}

async function takeIn(
  tx: Tx,
  actor: Actor,
  lines: ImportLine[],
  { publish, known }: { publish: boolean; known: KnownNames },
) {
  const releases = lines.map((line) => releaseOf(line, known))
  await writeReleases(tx, actor, releases, { areApproved: publish })
  if (publish) await makePublic(tx, actor, releases.flatMap(goingOf))
  await recordEvents(
    tx,
    actor,
    releases.map(({ id, line }) => ({
      event: 'release.imported',
      releaseId: id,
      facts: { externalId: line.externalId },
    })),
  )
}

const goingOf = ({ id, line, documents }: WrittenRelease): Going[] =>
  documents.map((document) => ({
    releaseId: id,
    locale: document.locale,
    document: { id: document.id, slug: null, live: null },
    edition: { id: document.editionId, number: 1 },
    headline: document.headline,
    kind: 'new',
    correctionNote: '',
    now: line.date,
  }))
