import { JsonLd } from '#components/reader/json-ld.tsx'
import { FrontPage } from '#components/reader/lists/home/front-page.tsx'
import { NoReleases } from '#components/reader/lists/no-releases.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { findFrontPage } from '#lib/newsroom/queries/find-front-page.ts'
import { siteOf } from '../_head/site.ts'
import { listMetadata } from '../_head/site-metadata.ts'
import { homeStructure } from '../_head/structured-data.ts'
import styles from './page.module.css'

type PageProps = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: PageProps) {
  return listMetadata({ locale: (await params).locale, path: '/' })
}

export default async function HomePage({ params }: PageProps) {
  const { locale } = await params
  const page = await findFrontPage(locale)
  return (
    <ReaderPage locale={locale} section="home" otherPath="/">
      <JsonLd node={await homeStructure(locale)} />
      <h1 className={styles.title}>{(await siteOf(locale)).fullName}</h1>
      {page.rows.length > 0 ? (
        <FrontPage locale={locale} {...page} />
      ) : (
        <NoReleases locale={locale} />
      )}
    </ReaderPage>
  )
}
