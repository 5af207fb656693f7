import { type Locale, locales } from '#lib/i18n/locale.ts'
import { newsroom } from './db.ts'
import type { SubjectKind } from './routes.ts'

/** One language of a release at its public address: an edition, a notice, or the one below the other. */
export type Standing = {
  locale: Locale
  path: string
  hasText: boolean
  /** A notice says that it was taken back, whether its text can still be read or not. */
  isWithdrawn: boolean
  /** Nothing of it is left, not even the words of its address. */
  isKilled: boolean
}

/** What stands under a release's number, in any language. */
export async function findAddress(year: number, sequence: number): Promise<Standing[]> {
  const documents = await newsroom.liveDocument.findMany({
    where: { locale: { in: [...locales] }, year, sequence },
    select: { locale: true, path: true, editionId: true, noticeKind: true },
  })
  return documents.map(({ locale, path, editionId, noticeKind }) => ({
    locale: locale as Locale,
    path,
    hasText: editionId !== null,
    isWithdrawn: noticeKind !== null,
    isKilled: noticeKind === 'kill',
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
