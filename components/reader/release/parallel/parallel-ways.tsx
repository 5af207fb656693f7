import { useTranslations } from 'next-intl'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Parallel } from '#lib/newsroom/queries/find-parallel.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './parallel.module.css'

type ParallelWaysProps = { parallel: Parallel; locale: Locale }

/** Which text is the original, and the ways to each alone. */
export function ParallelWays({ parallel: { content, path }, locale }: ParallelWaysProps) {
  const t = useTranslations('release-page.ParallelPage')
  const other = otherLocale(locale)
  return (
    <p className={styles.ways}>
      {t(`original.${content[locale].originalLocale}`)}{' '}
      <a href={hrefOf(locale, path[locale])}>{t('own')}</a>{' '}
      <a href={hrefOf(other, path[other])} hrefLang={other}>
        {t('other')}
      </a>
    </p>
  )
}
