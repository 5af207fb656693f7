import type { Tx } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import { otherLocale } from '#lib/i18n/locale.ts'
import { unsignedIn } from '#lib/parity/gate/unsigned-in.ts'
import {
  type DocumentEditions,
  documentIn,
  type EditionPins,
  isKilled,
  openEdition,
  type ReleaseEditions,
  wasPublic,
} from '#lib/releases/release.ts'
import { requirementsOf } from '#lib/releases/requirements.ts'
import type { Problem } from '#lib/result.ts'
import type { PlannedInput, Scheduling } from './schema.ts'
import { wallTimeOf } from './wall-time.ts'

/** What a plan takes in: an approved edition to pin, or a translation that is to follow, perhaps not even begun. */
export type Chosen = PlannedInput & {
  release: ReleaseEditions
  document: DocumentEditions | null
  edition: EditionPins | null
}

export const fieldOf = ({ releaseId, locale }: Pick<PlannedInput, 'releaseId' | 'locale'>) =>
  `${releaseId}.${locale}`

/** A language as a plan can take it in, or what keeps it out. */
export function choose(
  releases: ReleaseEditions[],
  { policy, editions }: Pick<Scheduling, 'policy' | 'editions'>,
  asked: PlannedInput,
): Chosen | { problem: Problem } {
  const no = (code: string) => ({ problem: { code, field: fieldOf(asked) } })
  const release = releases.find(({ id }) => id === asked.releaseId)
  if (!release) return no('release.unknown')
  if (release.trashedAt) return no('release.in_trash')
  if (isKilled(release)) return no('release.killed')
  const document = documentIn(release, asked.locale) ?? null
  if (document?.pinned) return no('plan.already_planned')
  if (asked.revision === null) {
    const leads = editions.some(
      (one) =>
        one.releaseId === release.id &&
        one.locale === release.originalLocale &&
        one.revision !== null,
    )
    if (policy === 'together' || asked.locale === release.originalLocale || !leads)
      return no('plan.nothing_to_follow')
    return { ...asked, release, document, edition: null }
  }
  const edition = document && openEdition(document)
  if (!edition) return no('edition.none_open')
  if (edition.state !== 'approved') return no('edition.not_approved')
  if (edition.revision !== asked.revision) return no('edition.changed_meanwhile')
  if (wasPublic(document) && asked.kind === 'correction' && asked.correctionNote === '')
    return no('correction.note_missing')
  if (isSiblingUntold(release, document, asked, editions))
    return no('correction.sibling_note_missing')
  return { ...asked, release, document, edition }
}

/** Readers of the other language are told of a correction, too: by one of its own that goes out with it, or by a notice. */
function isSiblingUntold(
  release: ReleaseEditions,
  document: DocumentEditions,
  { locale, kind, siblingNote }: PlannedInput,
  editions: PlannedInput[],
) {
  const sibling = documentIn(release, otherLocale(locale))
  const isCorrectedToo = editions.some(
    (one) =>
      one.releaseId === release.id &&
      one.locale === sibling?.locale &&
      one.kind === 'correction' &&
      one.revision !== null,
  )
  const isConcerned = wasPublic(document) && kind === 'correction' && sibling?.live
  return isConcerned && !isCorrectedToo && siblingNote === ''
}

/** A plan for a document is known even while it pins nothing yet. */
export async function plannedAlready(tx: Tx, chosen: Chosen[]): Promise<Problem[]> {
  const documentIds = chosen.flatMap(({ document }) => (document ? [document.id] : []))
  const open = await tx.planEdition.findMany({
    where: { documentId: { in: documentIds }, isOpen: true },
    select: { documentId: true },
  })
  return chosen
    .filter((one) => open.some(({ documentId }) => documentId === one.document?.id))
    .map((one) => ({ code: 'plan.already_planned', field: fieldOf(one) }))
}

/** Nothing of a release is public before its embargo ends. */
export const beforeEmbargo = (
  releases: Pick<ReleaseEditions, 'embargoUntil'>[],
  at: Date,
  zone: string,
): Problem[] => {
  const latest = releases
    .flatMap(({ embargoUntil }) => embargoUntil ?? [])
    .toSorted((one, other) => other.getTime() - one.getTime())[0]
  if (!latest || latest <= at) return []
  const until = wallTimeOf(latest, zone).replace('T', ' ')
  return [{ code: 'plan.before_embargo', field: 'at', values: { until } }]
}

/** What the chosen editions lack. */
export async function lackingIn(tx: Tx, chosen: Chosen[]): Promise<Problem[]> {
  const ids = chosen.flatMap(({ edition }) => (edition ? [edition.id] : []))
  const contents = await readContents(tx, ids)
  const lacking = contents.flatMap((content) =>
    requirementsOf(content).map((problem) => ({
      ...problem,
      field: `${fieldOf(content)}.${problem.field}`,
    })),
  )
  return [...lacking, ...(await unsignedIn(tx, ids, fieldOf))]
}
