import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Letter } from '#lib/newsroom/subjects/letters.ts'
import type { SubjectRow } from '#lib/newsroom/subjects/list-subjects.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { SubjectEntry } from './subject-entry.tsx'
import styles from './letter-index.module.css'

/** Fewer names than this are seen at a glance, and need no letters to jump to. */
const fewNames = 30

type LetterIndexProps = { locale: Locale; path: string; letters: Letter<SubjectRow>[] }

export function LetterIndex({ locale, path, letters }: LetterIndexProps) {
  const t = useTranslations('lists.Subjects')
  const names = letters.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      {names >= fewNames ? (
        <nav className={styles.letters} aria-label={t('letters')}>
          <ul>
            {letters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${idOf(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className={styles.index}>
        {letters.map(({ letter, entries }) => (
          <section key={letter} id={idOf(letter)}>
            <h2>{letter}</h2>
            <ul>
              {entries.map((row) => (
                <li key={row.slug}>
                  <SubjectEntry
                    locale={locale}
                    row={row}
                    href={hrefOf(locale, `${path}/${row.slug}`)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

const idOf = (letter: string) => `letter-${letter.codePointAt(0)!.toString(16)}`
