import { useTranslations } from 'next-intl'
import styles from './chips.module.css'

export type Chip = { key: string; name: string; href: string }

/** What a list is narrowed to, each with a way to take it back. */
export function Chips({ chips, clearHref }: { chips: Chip[]; clearHref: string }) {
  const t = useTranslations('lists.Archive')
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('active')}>
      {chips.map(({ key, name, href }) => (
        <li key={key}>
          <a href={href} aria-label={t('remove', { name })}>
            {name}
          </a>
        </li>
      ))}
      {chips.length > 1 ? (
        <li className={styles.clear}>
          <a href={clearHref}>{t('clear')}</a>
        </li>
      ) : null}
    </ul>
  )
}
