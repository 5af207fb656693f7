import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { TopicNews } from '#lib/newsroom/queries/list-by-topic.ts'
import type { MediaRelease } from '#lib/newsroom/queries/list-media.ts'
import type { ReleaseRow } from '#lib/newsroom/queries/release-row.ts'
import { ReleaseTeaser } from '../release-teaser.tsx'
import styles from './front-page.module.css'
import { PhotoStrip } from './photo-strip.tsx'
import { TopicStrip } from './topic-strip.tsx'
import { WaysOn } from './ways-on.tsx'

const briefs = 6

type FrontPageProps = {
  locale: Locale
  rows: ReleaseRow[]
  topics: TopicNews[]
  media: MediaRelease[]
}

/** The newest release large, the next ones beside it as headlines; then more with photos, pictures, topics and the ways on. */
export function FrontPage({ locale, rows, topics, media }: FrontPageProps) {
  const t = useTranslations('lists.Home')
  const [lead, ...rest] = rows
  if (!lead) return null
  // A lead without a photo would leave a hole above the fold; two more stories fill it.
  const under = lead.photo ? [] : rest.slice(0, 2)
  const beside = rest.slice(under.length, under.length + briefs)
  const below = rest.slice(under.length + briefs)
  return (
    <>
      <div className={styles.top}>
        <div>
          <ReleaseTeaser row={lead} look="lead" heading="h2" />
          {under.length > 0 ? <Cards rows={under} className={styles.under} /> : null}
        </div>
        {beside.length > 0 ? (
          <section className={styles.beside} aria-labelledby="latest">
            <h2 id="latest">{t('latest')}</h2>
            <ul>
              {beside.map((row) => (
                <li key={row.documentId}>
                  <ReleaseTeaser row={row} look="brief" />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      {below.length > 0 ? (
        <section className={styles.below} aria-labelledby="earlier">
          <h2 id="earlier">{t('earlier')}</h2>
          <Cards rows={below} className={styles.cards} />
        </section>
      ) : null}
      <PhotoStrip locale={locale} media={media} />
      <TopicStrip locale={locale} topics={topics} />
      <WaysOn locale={locale} />
    </>
  )
}

const Cards = ({ rows, className }: { rows: ReleaseRow[]; className: string | undefined }) => (
  <ul className={className}>
    {rows.map((row) => (
      <li key={row.documentId}>
        <ReleaseTeaser row={row} look="card" />
      </li>
    ))}
  </ul>
)
