import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import { spans, type Statistics, totalOf } from '#lib/statistics/statistics.ts'
import { PageName } from './page-name.tsx'
import { RangeLinks } from './range-links.tsx'
import { ShareList } from './share-list.tsx'
import styles from './statistics-view.module.css'
import { ViewChart } from './view-chart.tsx'

type StatisticsViewProps = {
  statistics: Statistics
  /** Of one release alone. */
  releaseId?: string
}

/** How often pages were read, and how that is known. */
export function StatisticsView({ statistics, releaseId }: StatisticsViewProps) {
  const t = useTranslations('statistics.StatisticsView')
  const languages = useTranslations('releases.language')
  const locale = useLocale() as Locale
  const { range, bars, sites, siteCount, pages } = statistics
  const total = totalOf(statistics)
  const path = releaseId ? `/admin/releases/${releaseId}/statistics` : '/admin/statistics'
  const file = `/admin/statistics/views.csv?range=${range}${releaseId ? `&release=${releaseId}` : ''}`
  const listed = sites.filter(({ referrer }) => referrer !== '').length
  return (
    <div className={styles.statistics}>
      <RangeLinks path={path} range={range} />
      {total === 0 ? (
        <Message title={t('empty')} />
      ) : (
        <>
          <p className={styles.total}>
            {t('total', { count: total, number: formatNumber(total, locale) })}
          </p>
          <ViewChart bars={bars} unit={spans[range].unit} />
          <div className={styles.lists}>
            <ShareList
              title={t('pages')}
              rows={pages.map((page) => ({
                key: `${page.locale} ${page.path}`,
                name: <PageName {...page} />,
                views: page.views,
              }))}
            />
            <ShareList
              title={t('languages')}
              rows={statistics.languages.map((one) => ({
                key: one.locale,
                name: languages(one.locale),
                views: one.views,
              }))}
            />
            <ShareList
              title={t('sites')}
              rows={sites.map(({ referrer, views }) => ({
                key: referrer,
                name: referrer ? <bdi dir="ltr">{referrer}</bdi> : t('direct'),
                views,
              }))}
            >
              {siteCount > listed && <p>{t('moreSites', { count: siteCount - listed })}</p>}
            </ShareList>
          </div>
          <p>
            <ButtonLink href={localPath(locale, file)} download>
              {t('export')}
            </ButtonLink>
          </p>
        </>
      )}
      {releaseId && <p className={styles.hint}>{t('release')}</p>}
      <p className={styles.hint}>{t('privacy')}</p>
    </div>
  )
}
