import { getTranslations } from 'next-intl/server'
import { FrontPage } from '#components/reader/lists/front-page.tsx'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { NoReleases } from '#components/reader/notices/no-releases.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { webSite } from '#lib/newsroom/json-ld/publisher.ts'
import { latestReleases } from '#lib/newsroom/queries/list-releases.ts'
import { publisherOf } from '../_head/office.ts'
import { listMetadata } from '../_head/site-metadata.ts'
import styles from './page.module.css'

type PageProps = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: PageProps) {
  return listMetadata({ locale: (await params).locale, path: '/' })
}

export default async function HomePage({ params }: PageProps) {
  const { locale } = await params
  const t = await getTranslations('reader.Office')
  const rows = await latestReleases(locale, 16)
  return (
    <ReaderPage locale={locale} section="home" otherPath="/">
      <JsonLd node={webSite(await publisherOf(locale))} />
      <h1 className={styles.title}>{t('title')}</h1>
      {rows.length > 0 ? <FrontPage rows={rows} locale={locale} /> : <NoReleases />}
    </ReaderPage>
  )
}
