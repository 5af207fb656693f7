import { getTranslations } from 'next-intl/server'
import { NoReleases } from '#components/reader/notices/no-releases.tsx'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import { ReleaseList } from '#components/reader/lists/release-list.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { listReleases } from '#lib/newsroom/queries/list-releases.ts'
import { archivePage, archiveQuery } from '#lib/newsroom/routes.ts'
import { listMetadata } from '../../_head/site-metadata.ts'
import styles from './page.module.css'

type PageProps = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: PageProps) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'reader.Archive' })
  const query = archiveQuery(await searchParams)
  return listMetadata({ locale, path: `/releases${query}`, title: t('title'), isPaired: !query })
}

export default async function ReleasesPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  const page = archivePage(await searchParams) ?? null
  const list = await listReleases(locale, page)
  const t = await getTranslations('reader.Archive')
  return (
    <ReaderPage locale={locale} section="releases" otherPath="/releases">
      <h1 className={styles.title}>{t('title')}</h1>
      {page || list.rows.length > 0 ? <ReleaseList list={list} locale={locale} /> : <NoReleases />}
    </ReaderPage>
  )
}
