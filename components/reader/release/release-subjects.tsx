import { useTranslations } from 'next-intl'
import type { PublishedContent } from '#lib/newsroom/queries/find-release-page.ts'
import { type SubjectKind, subjectPaths } from '#lib/newsroom/routes.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './release-facts.module.css'

type Named = { slug: string; name: string; role?: string }

/** Whom and what it is about; each has a page with all that was published of it. */
export function ReleaseSubjects({ content }: { content: PublishedContent }) {
  const t = useTranslations('release-page.ReleaseSubjects')
  const { topics, people, organisations, placeSlug, placeName } = content
  const place = placeSlug && placeName ? [{ slug: placeSlug, name: placeName }] : []
  const groups: [SubjectKind, Named[]][] = [
    ['person', people],
    ['organisation', organisations],
    ['topic', topics],
    ['place', place],
  ]
  return groups.map(([kind, subjects]) =>
    subjects.length === 0 ? null : (
      <section key={kind}>
        <h2>{t(kind)}</h2>
        <ul className={kind === 'topic' ? styles.topics : undefined}>
          {subjects.map(({ slug, name, role }) => (
            <li key={slug}>
              <a href={hrefOf(content.locale, `/${subjectPaths[kind]}/${slug}`)}>{name}</a>
              {role ? <span>{role}</span> : null}
            </li>
          ))}
        </ul>
      </section>
    ),
  )
}
