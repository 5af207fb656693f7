import { NotFound } from '#components/reader/notices/not-found.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'

type PageProps = { params: Promise<{ locale: Locale }> }

/** Has a search of its own. */
export default async function NotFoundPage({ params }: PageProps) {
  const { locale } = await params
  return (
    <ReaderPage locale={locale} section="search" otherPath="/">
      <NotFound locale={locale} />
    </ReaderPage>
  )
}
