import type { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease } from '#lib/releases/lock-release.ts'
import {
  type DocumentEditions,
  documentIn,
  type EditionPins,
  openEdition,
  type ReleaseEditions,
  wasPublic,
} from '#lib/releases/release.ts'
import { requirementsOf } from '#lib/releases/requirements.ts'
import { type Problem, type Result, refuse, refuseAll } from '#lib/result.ts'
import type { Epoch } from './door.ts'
import { makePublic } from './make-public.ts'
import { publication } from './schema.ts'

type Asked = z.output<typeof publication>['editions'][number]
type Chosen = Asked & { document: DocumentEditions; edition: EditionPins }

/**
 * Makes the chosen languages of a release public as one act: all of them or none.
 * The button calls it, and so will the clock; `now` is the database's unless a loader of past releases gives it.
 */
export async function publishEditions(
  actor: Actor,
  input: unknown,
  now?: Date,
): Promise<Result<{ year: number; sequence: number; epoch: Epoch }>> {
  const parsed = publication.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, editions } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return refuse('release.unknown')
    if (!may(actor, 'edition.publish')) return refuse('release.not_allowed')
    const choices = editions.map((asked) => choose(release, asked))
    const problems = choices.flatMap((choice) => ('problem' in choice ? [choice.problem] : []))
    if (problems.length > 0) return refuseAll(problems)
    const chosen = choices as Chosen[]
    const editionIds = chosen.map(({ edition }) => edition.id)
    const contents = await readContents(tx, editionIds)
    const lacking = contents.flatMap(lackingIn)
    if (lacking.length > 0) return refuseAll(lacking)

    const { numbers, epoch } = await makePublic(
      tx,
      actor,
      chosen.map((one) => ({ ...one, releaseId, headline: headlineIn(contents, one), now })),
    )
    const { year, sequence } = numbers.get(releaseId)!
    return { ok: true, year, sequence, epoch }
  })
}

const headlineIn = (contents: EditionContent[], { edition }: Chosen) =>
  contents.find(({ id }) => id === edition.id)!.headline

const lackingIn = (content: EditionContent): Problem[] =>
  requirementsOf(content).map((problem) => ({
    ...problem,
    field: `${content.locale}.${problem.field}`,
  }))

function choose(release: ReleaseEditions, asked: Asked): Chosen | { problem: Problem } {
  const field = asked.locale
  const document = documentIn(release, asked.locale)
  const edition = document && openEdition(document)
  if (!document || !edition) return { problem: { code: 'edition.none_open', field } }
  if (edition.state !== 'submitted' && edition.state !== 'approved')
    return { problem: { code: 'edition.not_submitted', field } }
  if (edition.revision !== asked.revision)
    return { problem: { code: 'edition.changed_meanwhile', field } }
  if (wasPublic(document) && asked.kind === 'correction' && asked.correctionNote === '')
    return { problem: { code: 'correction.note_missing', field: `${field}.correctionNote` } }
  return { ...asked, document, edition }
}
