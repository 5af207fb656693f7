// What can be done with a release once readers have it, and what was done: withdrawn, killed, moved to another address, dated
// back.
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isKilled, type ReleaseEditions, wasPublic } from './release.ts'

export type Corrections = {
  releaseId: string
  revision: number
  /** Null before the first publication. */
  number: string | null
  /** Languages that readers have or had, in the order of the screen, with the words of their addresses. */
  addresses: { locale: Locale; slug: string; year: number; sequence: number }[]
  liveLocales: Locale[]
  /** The date that readers see in place of that of the publication. */
  backdatedTo: Date | null
  /** Why colleagues killed it, and when; nothing else is possible then. */
  killed: { reason: string; at: Date; actorName: string | null } | null
  mayWithdraw: boolean
  mayKill: boolean
  mayChangeAddress: boolean
  mayBackdate: boolean
}

export async function findCorrectionsFor(
  actor: Actor,
  release: ReleaseEditions,
): Promise<Corrections> {
  const { id: releaseId, revision, year, sequence, documents } = release
  const isOver = isKilled(release)
  const dated = await db.document.findFirst({ where: { releaseId, backdatedTo: { not: null } } })
  return {
    releaseId,
    revision,
    number: year && sequence ? `${year}/${sequence}` : null,
    addresses: documents.flatMap(({ locale, slug }) =>
      slug && year && sequence ? [{ locale, slug, year, sequence }] : [],
    ),
    liveLocales: documents.flatMap(({ locale, live }) => (live ? [locale] : [])),
    backdatedTo: dated?.backdatedTo ?? null,
    killed: isOver ? await findKill(releaseId) : null,
    mayWithdraw: !isOver && documents.some(({ live }) => live) && may(actor, 'release.withdraw'),
    mayKill: !isOver && year !== null && may(actor, 'release.kill'),
    mayChangeAddress: !isOver && documents.some(wasPublic) && may(actor, 'address.change'),
    mayBackdate: !isOver && may(actor, 'release.backdate'),
  }
}

async function findKill(releaseId: string): Promise<Corrections['killed']> {
  const status = await db.editionStatus.findFirst({
    where: { state: 'killed', edition: { document: { releaseId } } },
    include: { actor: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
  return status && { reason: status.note, at: status.at, actorName: status.actor?.name ?? null }
}
