import { useTranslations } from 'next-intl'
import { directionOf, type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Finding, Span } from '#lib/parity/finding.ts'
import { excerptOf } from './excerpt.ts'
import styles from './finding-list.module.css'

type FindingListProps = {
  findings: Finding[]
  sourceLocale: Locale
  /** Plain text of the segment on both sides, in which the places are marked. */
  source: string
  target: string
}

/** Facts that the languages do not share, each with its place on both sides. */
export function FindingList({ findings, sourceLocale, source, target }: FindingListProps) {
  const t = useTranslations('parity.FindingList')
  return (
    <ul className={styles.list}>
      {findings.map(({ kind, is, source: from, target: to }) => (
        <li key={[kind, from?.from, to?.from].join()} className={styles.finding}>
          <p className={styles.what}>{t(kind, { is })}</p>
          <Place locale={sourceLocale} text={source} span={from} />
          <Place locale={otherLocale(sourceLocale)} text={target} span={to} />
        </li>
      ))}
    </ul>
  )
}

function Place({ locale, text, span }: { locale: Locale; text: string; span: Span | null }) {
  const t = useTranslations('parity.FindingList')
  const { before, marked, after } = excerptOf(text, span)
  return (
    <p className={styles.place}>
      <span className={styles.language}>{t('language', { language: locale })}</span>
      {span ? (
        <span className={styles.words} lang={locale} dir={directionOf(locale)}>
          {before}
          <mark>{marked}</mark>
          {after}
        </span>
      ) : (
        <span className={styles.nothing}>{t('nothing')}</span>
      )}
    </p>
  )
}
