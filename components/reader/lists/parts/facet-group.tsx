import { useTranslations } from 'next-intl'
import { formatNumber } from '#lib/i18n/numbers.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './facet-group.module.css'

/** One value that a list may be narrowed to; of an asked one, the way to take it back. */
export type FacetLink = {
  key: string
  name: string
  href: string
  count: number | null
  isAsked: boolean
}

type FacetGroupProps = { locale: Locale; title: string; links: FacetLink[] }

/** The values of one facet with their counts. What is asked stands first and is a switch. */
export function FacetGroup({ locale, title, links }: FacetGroupProps) {
  const t = useTranslations('lists.Archive')
  if (links.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ key, name, href, count, isAsked }) => (
          <li key={key}>
            <a
              href={href}
              rel="nofollow"
              aria-current={isAsked ? 'true' : undefined}
              aria-label={isAsked ? t('remove', { name }) : undefined}
            >
              <span>{name}</span>
              {count === null || isAsked ? null : (
                <span className={styles.count}>{formatNumber(count, locale)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
