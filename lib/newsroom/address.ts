import { type Locale, locales } from '#lib/i18n/locale.ts'
import { newsroom } from './db.ts'
import type { SubjectKind } from './routes.ts'

/** One language of a release at its public address: an edition, or the notice that replaced it. */
export type Standing = { locale: Locale; path: string; isWithdrawn: boolean }

/** What stands under a release's number, in any language. */
export async function findAddress(year: number, sequence: number): Promise<Standing[]> {
  const documents = await newsroom.liveDocument.findMany({
    where: { locale: { in: [...locales] }, year, sequence },
    select: { locale: true, path: true, editionId: true },
  })
  return documents.map(({ locale, path, editionId }) => ({
    locale: locale as Locale,
    path,
    isWithdrawn: editionId === null,
  }))
}

/** Whether anything live in any language is about it. */
export async function isSubject(kind: SubjectKind, slug: string): Promise<boolean> {
  const found = await newsroom.liveFacet.findFirst({
    where: { locale: { in: [...locales] }, facet: kind, slug },
    select: { slug: true },
  })
  return found !== null
}

/** @throws when the newsroom cannot be read, so that a page which needs it is not begun. */
export async function assertReadable() {
  await newsroom.epoch.findUnique({ where: { id: 1 } })
}
