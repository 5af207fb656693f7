import { notFound } from 'next/navigation'
import { NotAvailable } from '#components/reader/notices/not-available.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { findOtherLanguage } from '#lib/newsroom/queries/find-notice.ts'

type PageProps = { params: Promise<{ locale: Locale; year: string; sequence: string }> }

/** Stands in for a translation that is not there. Not a word of the other language is in it, not even in the toggle. */
export default async function NotAvailablePage({ params }: PageProps) {
  const { locale, year, sequence } = await params
  const release = { year: Number(year), sequence: Number(sequence) }
  const original = await findOtherLanguage(locale, release.year, release.sequence)
  if (!original) notFound()
  return (
    <ReaderPage locale={locale} otherPath={null}>
      <NotAvailable original={original} locale={locale} release={release} now={new Date()} />
    </ReaderPage>
  )
}
