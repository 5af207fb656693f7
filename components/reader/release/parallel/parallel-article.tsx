import { ArticleNotes } from '#components/article/article-notes.tsx'
import { datelineOf } from '#components/article/dateline.ts'
import { photosOf } from '#components/article/photos/photos-of.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Parallel } from '#lib/newsroom/queries/find-parallel.ts'
import { ParallelBody } from './parallel-body.tsx'
import { ParallelHead } from './parallel-head.tsx'
import { ParallelPhoto } from './parallel-photo.tsx'
import { ParallelRow } from './parallel-row.tsx'
import { ParallelWays } from './parallel-ways.tsx'
import styles from './parallel.module.css'

/** Both languages of a release, so that one can be read with the other beside it. */
export function ParallelArticle({ parallel, locale }: { parallel: Parallel; locale: Locale }) {
  const { content } = parallel
  const both = [locale, otherLocale(locale)]
  const { lead, others } = photosOf(content[locale])
  const shown = { content, locales: both }
  const datelines = both.map((each) => ({
    locale: each,
    words: <p className={styles.dateline}>{datelineOf(content[each])}</p>,
  }))
  const annotated = both.filter((each) => content[each].notesToEditors || content[each].boilerplate)
  const notes = annotated.map((each) => ({
    locale: each,
    words: <ArticleNotes content={content[each]} />,
  }))
  return (
    <article className={styles.parallel}>
      <ParallelHead content={content} locale={locale} />
      <ParallelWays parallel={parallel} locale={locale} />
      {lead ? <ParallelPhoto assetId={lead.assetId} isFirst {...shown} /> : null}
      <ParallelRow cells={datelines} />
      <ParallelBody content={content} locale={locale} />
      {others.map(({ assetId }) => (
        <ParallelPhoto key={assetId} assetId={assetId} {...shown} />
      ))}
      {notes.length > 0 ? <ParallelRow cells={notes} /> : null}
    </article>
  )
}
