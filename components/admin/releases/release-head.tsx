import { getLocale, getTranslations } from 'next-intl/server'
import { directionOf, type Locale, localPath } from '#lib/i18n/locale.ts'
import type { ReleaseOverview } from '#lib/releases/queries.ts'
import { PageHead } from './page-head.tsx'
import type { Tab } from '#components/ui/tabs.tsx'
import { ReleaseTabs } from './release-tabs.tsx'
import styles from './release-head.module.css'

/** The release on every one of its screens: headline, number, kind, and the way to each part. */
export async function ReleaseHead({
  overview: { release, documents, ownerName },
}: {
  overview: ReleaseOverview
}) {
  const t = await getTranslations('releases')
  const kinds = await getTranslations('article.Kind')
  const locale = (await getLocale()) as Locale
  const home = localPath(locale, `/admin/releases/${release.id}`)
  const named = documents.filter(({ headline }) => headline)
  const shown = named.find((document) => document.locale === locale) ?? named[0]
  const tabs = tabsOf({ release, documents }, home, shown?.locale ?? release.originalLocale, t)
  return (
    <>
      <PageHead
        title={
          shown ? (
            <span lang={shown.locale} dir={directionOf(shown.locale)}>
              {shown.headline}
            </span>
          ) : (
            t('ReleaseList.untitled')
          )
        }
      >
        <p className={styles.facts}>
          <span>{kinds(release.kind)}</span>
          {release.year && (
            <bdi>
              {release.year}/{release.sequence}
            </bdi>
          )}
          {ownerName && <bdi>{ownerName}</bdi>}
        </p>
      </PageHead>
      <ReleaseTabs tabs={tabs} label={t('ReleaseHead.parts')} />
    </>
  )
}

type Words = Awaited<ReturnType<typeof getTranslations<'releases'>>>

/** @param shown the language whose versions are shown first. */
function tabsOf(
  { release, documents }: Pick<ReleaseOverview, 'release' | 'documents'>,
  home: string,
  shown: Locale,
  t: Words,
): Tab[] {
  return [
    { path: home, text: t('ReleaseHead.overview') },
    ...documents.map((document) => ({
      path: `${home}/text/${document.locale}`,
      text: t(`language.${document.locale}`),
    })),
    ...documents.map((document) => ({
      path: `${home}/review/${document.locale}`,
      text: t('ReleaseHead.review', { language: document.locale }),
    })),
    { path: `${home}/shared`, text: t('ReleaseHead.shared') },
    ...documents.map((document) => ({
      path: `${home}/preview/${document.locale}`,
      text: t('ReleaseHead.preview', { language: document.locale }),
    })),
    { path: `${home}/embargo`, text: t('ReleaseHead.embargo') },
    ...(release.year ? [{ path: `${home}/statistics`, text: t('ReleaseHead.statistics') }] : []),
    {
      path: `${home}/revisions/${shown}`,
      section: `${home}/revisions/`,
      text: t('ReleaseHead.revisions'),
    },
    { path: `${home}/history`, text: t('ReleaseHead.history') },
  ]
}
