import { useLocale, useTranslations } from 'next-intl'
import { DiffPieces } from '#components/admin/diff/diff-pieces.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { diffWords } from '#lib/diff/diff-line.ts'
import { formatMoment } from '#lib/i18n/dates.ts'
import { directionOf, type Locale, locales, localPath } from '#lib/i18n/locale.ts'
import type { BoilerplateHistory, BoilerplateVersion } from '#lib/registers/boilerplate-versions.ts'
import { mostCounted } from '#lib/work/work.ts'
import { EntryPanel } from '../entry-panel.tsx'
import { valuesOf } from '../fields.ts'
import styles from './boilerplate-view.module.css'

type BoilerplateViewProps = { history: BoilerplateHistory; maySave: boolean }

/** The standing paragraph as it read over time: what each version changed, and who goes out with it. */
export function BoilerplateView({ history: { entry, versions }, maySave }: BoilerplateViewProps) {
  const t = useTranslations('registers.BoilerplateView')
  const languages = useTranslations('releases.language')
  const screen = useLocale() as Locale
  return (
    <>
      <p className={styles.explain}>
        <a href={localPath(screen, '/admin/registers?list=boilerplates')}>{t('all')}</a>
      </p>
      <p className={styles.explain}>{t('explain')}</p>
      {maySave && <EntryPanel register="boilerplates" entry={valuesOf(entry)} name={entry.name} />}
      <div className={styles.languages}>
        {locales.map((locale) => {
          const own = versions.filter((version) => version.locale === locale)
          return (
            <section key={locale} aria-labelledby={`versions-${locale}`}>
              <h2 className={styles.title} id={`versions-${locale}`}>
                {languages(locale)}
              </h2>
              <ol className={styles.versions}>
                {own.map((version, at) => (
                  <Version
                    key={version.id}
                    version={version}
                    former={own[at + 1]}
                    isNewest={at === 0}
                  />
                ))}
              </ol>
            </section>
          )
        })}
      </div>
    </>
  )
}

type VersionProps = { version: BoilerplateVersion; former?: BoilerplateVersion; isNewest: boolean }

function Version({ version, former, isNewest }: VersionProps) {
  const t = useTranslations('registers.BoilerplateView')
  const screen = useLocale() as Locale
  const { locale, text, live, open } = version
  const many = (count: number) => (count < mostCounted ? String(count) : `${mostCounted - 1}+`)
  return (
    <li className={styles.version}>
      <p className={styles.facts}>
        <strong>{t('number', { number: version.number })}</strong>
        {isNewest && <Badge tone="good">{t('newest')}</Badge>}
        <time dateTime={version.createdAt.toISOString()}>
          {formatMoment(version.createdAt, screen)}
        </time>
        <span>{t('uses', { live: many(live), open: many(open) })}</span>
      </p>
      <p className={styles.text} lang={locale} dir={directionOf(locale)}>
        {former ? (
          <DiffPieces pieces={diffWords(former.text, text, locale)} view="inline" locale={locale} />
        ) : (
          text
        )}
      </p>
      <Uses version={version} />
    </li>
  )
}

function Uses({ version: { uses, locale } }: { version: BoilerplateVersion }) {
  const t = useTranslations('registers.BoilerplateView')
  const screen = useLocale() as Locale
  if (uses.length === 0) return null
  return (
    <details className={styles.uses}>
      <summary>{t('usedBy')}</summary>
      <ul>
        {uses.map(({ releaseId, headline, year, sequence }) => (
          <li key={releaseId}>
            <a href={localPath(screen, `/admin/releases/${releaseId}`)}>
              <bdi lang={locale}>{headline || t('untitled')}</bdi>
            </a>{' '}
            {year && (
              <bdi>
                {year}/{sequence}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
