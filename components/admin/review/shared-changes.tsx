import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import type { SharedDiff } from '#lib/review/compare-shared.ts'
import styles from './shared-changes.module.css'

type SharedChangesProps = {
  changes: SharedDiff[]
  locale: Locale
  figure: (assetId: string) => ReactNode
}

/** What changed beside the words: a photo, the date, a contact. What stayed is not repeated. */
export function SharedChanges({ changes, locale, figure }: SharedChangesProps) {
  const t = useTranslations('review.SharedChanges')
  if (changes.length === 0) return null
  return (
    <section className={styles.changes} aria-label={t('title')} data-changes="">
      <h2>{t('title')}</h2>
      <dl>
        {changes.map((change) => (
          <div key={change.fact} data-change="" className={styles.fact}>
            <dt>{t(change.fact)}</dt>
            <dd lang={locale} dir={directionOf(locale)}>
              <Items {...change} figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Items({ fact, before, after, figure }: SharedDiff & Pick<SharedChangesProps, 'figure'>) {
  const t = useTranslations('review.SharedChanges')
  const gone = before.filter((item) => !after.includes(item))
  const come = after.filter((item) => !before.includes(item))
  const shown = (item: string) => (fact === 'photos' ? figure(item) : item)
  if (gone.length + come.length === 0) return t('order')
  return (
    <ul>
      {gone.map((item) => (
        <li key={item}>
          <del>
            <span className={styles.spoken}>{t('gone')}</span>
            {shown(item)}
          </del>
        </li>
      ))}
      {come.map((item) => (
        <li key={item}>
          <ins>
            <span className={styles.spoken}>{t('come')}</span>
            {shown(item)}
          </ins>
        </li>
      ))}
    </ul>
  )
}
