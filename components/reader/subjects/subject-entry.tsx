import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import type { SubjectRow } from '#lib/newsroom/subjects/list-subjects.ts'
import styles from './subject-entry.module.css'

type SubjectEntryProps = { locale: Locale; row: SubjectRow; href: string }

/** A name in an index, with what the person does and how often releases name it. */
export function SubjectEntry({ locale, row, href }: SubjectEntryProps) {
  const t = useTranslations('lists.Count')
  const { name, role, count } = row
  return (
    <a className={styles.entry} href={href}>
      <strong>{name}</strong> {role ? <span className={styles.role}>{role}</span> : null}{' '}
      <span className={styles.count}>
        {t('releases', { count, shown: formatNumber(count, locale) })}
      </span>
    </a>
  )
}
