import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'

export type Withdrawal = {
  kind: 'withdrawal' | 'kill'
  notice: string
  withdrawnAt: Date
  firstPublishedAt: Date
  /** The other language, which has a text or a notice of its own. */
  sibling: { locale: Locale; path: string } | null
}

/** The notice that stands where a release stood. */
export async function findWithdrawal(
  locale: Locale,
  year: number,
  sequence: number,
): Promise<Withdrawal | null> {
  const documents = await documentsOf(year, sequence)
  const own = documents.find((document) => document.locale === locale)
  if (!own?.withdrawnAt || own.editionId) return null
  const { withdrawalNotice, withdrawnAt, firstPublishedAt, noticeKind } = own
  const sibling = documents.find((document) => document.locale !== locale)
  return {
    kind: noticeKind === 'kill' ? 'kill' : 'withdrawal',
    notice: withdrawalNotice ?? '',
    withdrawnAt,
    firstPublishedAt,
    sibling: sibling ? { locale: otherLocale(locale), path: sibling.path } : null,
  }
}

export type OnlyOriginal = {
  path: string
  firstPublishedAt: Date
  /** When the office said that this language would come. */
  promisedAt: Date | null
}

/** The live text in the other language, for the page that says that this language has none yet. */
export async function findOtherLanguage(
  locale: Locale,
  year: number,
  sequence: number,
): Promise<OnlyOriginal | null> {
  const documents = await documentsOf(year, sequence)
  const original = documents.find(
    (document) => document.locale !== locale && document.editionId && !document.withdrawnAt,
  )
  if (!original) return null
  const { path, firstPublishedAt, siblingPromisedAt } = original
  return { path, firstPublishedAt, promisedAt: siblingPromisedAt }
}

const documentsOf = (year: number, sequence: number) =>
  newsroom.liveDocument.findMany({ where: { locale: { in: ['ar', 'en'] }, year, sequence } })
