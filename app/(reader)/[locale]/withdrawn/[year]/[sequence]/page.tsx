import { notFound } from 'next/navigation'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import { WithdrawalNotice } from '#components/reader/notices/withdrawal-notice.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { findWithdrawal } from '#lib/newsroom/queries/find-notice.ts'

type PageProps = { params: Promise<{ locale: Locale; year: string; sequence: string }> }

export default async function Withdrawn({ params }: PageProps) {
  const { locale, year, sequence } = await params
  const release = { year: Number(year), sequence: Number(sequence) }
  const withdrawal = await findWithdrawal(locale, release.year, release.sequence)
  if (!withdrawal) notFound()
  return (
    <ReaderPage locale={locale} otherPath={withdrawal.sibling?.path ?? null}>
      <WithdrawalNotice withdrawal={withdrawal} locale={locale} release={release} />
    </ReaderPage>
  )
}
