import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Parallel } from '#lib/newsroom/queries/find-parallel.ts'
import type { PublishedContent } from '#lib/newsroom/queries/find-release-page.ts'
import { ParallelRow } from './parallel-row.tsx'
import styles from './parallel.module.css'

type ParallelHeadProps = { content: Parallel['content']; locale: Locale }

/** Headlines and summaries; the one in the page's own language is the page's heading. */
export function ParallelHead({ content, locale }: ParallelHeadProps) {
  const both = [content[locale], content[otherLocale(locale)]]
  const summed = both.filter(({ summary }) => summary)
  return (
    <header className={styles.head}>
      <ParallelRow
        cells={both.map((each) => ({
          locale: each.locale,
          words: <Heading content={each} isOwn={each.locale === locale} />,
        }))}
      />
      {summed.length > 0 ? (
        <ParallelRow
          cells={summed.map((each) => ({
            locale: each.locale,
            words: <p className={styles.summary}>{each.summary}</p>,
          }))}
        />
      ) : null}
    </header>
  )
}

function Heading({ content, isOwn }: { content: PublishedContent; isOwn: boolean }) {
  const { kicker, headline, subheadline } = content
  return (
    <>
      {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
      {isOwn ? <h1>{headline}</h1> : <p className={styles.headline}>{headline}</p>}
      {subheadline ? <p className={styles.subheadline}>{subheadline}</p> : null}
    </>
  )
}
