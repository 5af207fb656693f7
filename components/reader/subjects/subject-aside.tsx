import { useTranslations } from 'next-intl'
import { formatNumber } from '#lib/i18n/numbers.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Period } from '#lib/newsroom/facets/list-years.ts'
import { type SubjectKind, subjectKinds, subjectPaths } from '#lib/newsroom/routes.ts'
import type { Subject } from '#lib/newsroom/subjects/find-subject.ts'
import type { Companion } from '#lib/newsroom/subjects/list-subjects.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { FeedLinks } from '../lists/parts/feed-links.tsx'
import styles from './subject-aside.module.css'

type SubjectAsideProps = {
  locale: Locale
  subject: Subject
  years: Period[]
  namedWith: Companion[]
}

/** Beside the releases of a subject: its feeds, its years in the archive, and what is named with it. */
export function SubjectAside({ locale, subject, years, namedWith }: SubjectAsideProps) {
  const t = useTranslations('lists.Subject')
  const { kind, slug } = subject
  return (
    <>
      <section className={styles.part}>
        <h2>{t('feeds')}</h2>
        <FeedLinks locale={locale} subject={{ kind, slug }} />
      </section>
      {years.length > 1 ? (
        <section className={styles.part}>
          <h2>{t('years')}</h2>
          <ul>
            {years.map(({ year, count }) => (
              <li key={year}>
                <a href={`${hrefOf(locale, '/releases')}?year=${year}&${kind}=${slug}`}>
                  <span>{year}</span> <small>{formatNumber(count ?? 0, locale)}</small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {namedWith.length > 0 ? (
        <section className={styles.part}>
          <h2>{t('namedWith')}</h2>
          {subjectKinds.map((named) => (
            <Named
              key={named}
              locale={locale}
              kind={named}
              subjects={namedWith.filter((one) => one.kind === named)}
            />
          ))}
        </section>
      ) : null}
    </>
  )
}

type NamedProps = { locale: Locale; kind: SubjectKind; subjects: Companion[] }

function Named({ locale, kind, subjects }: NamedProps) {
  const t = useTranslations('lists.Facets')
  if (subjects.length === 0) return null
  return (
    <>
      <h3>{t(kind)}</h3>
      <ul>
        {subjects.map(({ slug, name, count }) => (
          <li key={slug}>
            <a href={hrefOf(locale, `/${subjectPaths[kind]}/${slug}`)}>
              <span>{name}</span> <small>{formatNumber(count, locale)}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
