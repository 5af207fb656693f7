import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseRow } from '#lib/newsroom/queries/release-row.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './front-page.module.css'
import { ReleaseTeaser } from './release-teaser.tsx'

const briefs = 6

/** The newest release large, the next ones beside it as headlines, the rest below. */
export function FrontPage({ rows, locale }: { rows: ReleaseRow[]; locale: Locale }) {
  const t = useTranslations('reader.Home')
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
          {under.length > 0 ? (
            <div className={styles.under}>
              {under.map((row) => (
                <ReleaseTeaser key={row.path} row={row} look="card" />
              ))}
            </div>
          ) : null}
        </div>
        {beside.length > 0 ? (
          <section className={styles.beside} aria-labelledby="latest">
            <h2 id="latest">{t('latest')}</h2>
            <ul>
              {beside.map((row) => (
                <li key={row.path}>
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
          <ul>
            {below.map((row) => (
              <li key={row.path}>
                <ReleaseTeaser row={row} look="card" />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className={styles.more}>
        <a href={hrefOf(locale, '/releases')}>{t('more')}</a>
      </p>
    </>
  )
}
