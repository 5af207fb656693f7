import type { Locale } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import type { SubjectRow } from '#lib/newsroom/subjects/list-subjects.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './topic-links.module.css'

type TopicLinksProps = { locale: Locale; title: string; topics: SubjectRow[] }

/** The office's files, for whoever does not know what to ask. */
export const TopicLinks = ({ locale, title, topics }: TopicLinksProps) =>
  topics.length === 0 ? null : (
    <section className={styles.topics}>
      <h2>{title}</h2>
      <ul>
        {topics.map(({ slug, name, count }) => (
          <li key={slug}>
            <a href={hrefOf(locale, `/topics/${slug}`)}>
              <span>{name}</span> <small>{formatNumber(count, locale)}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
