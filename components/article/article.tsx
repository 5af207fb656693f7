import type { ReactNode } from 'react'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { directionOf } from '#lib/i18n/locale.ts'
import styles from './article.module.css'
import { ArticleBody } from './article-body.tsx'
import { ArticleContacts } from './article-contacts.tsx'
import { ArticleGallery } from './photos/article-gallery.tsx'
import { ArticleHeader } from './article-header.tsx'
import { ArticleNotes } from './article-notes.tsx'
import { ArticlePhoto, type SourcesOf } from './photos/article-photo.tsx'
import { photosOf } from './photos/photos-of.ts'
import { type Correction, CorrectionNotice } from './correction-notice.tsx'
import { type Withdrawal, WithdrawnNotice } from './withdrawn-notice.tsx'

type ArticleProps = {
  content: EditionContent
  sourcesOf?: SourcesOf | undefined
  /** What readers were told of it since; without it, what they will be told of this edition. */
  record?: { updatedAt: Date; correction: Correction | null; withdrawal: Withdrawal | null }
  /** Links that stand at the end of each block. */
  waysTo?: (anchor: string) => ReactNode
  /** Other ways to read it; stand under its headline. */
  tools?: ReactNode
  /** What the place that shows it has to say about it; stands beside the text. */
  children?: ReactNode
}

/** An edition as readers see it, in its own language whatever the language around it. */
export function Article({ content, sourcesOf, record, waysTo, tools, children }: ArticleProps) {
  const { locale, slug, summary } = content
  const { lead, others } = photosOf(content)
  const { updatedAt, correction, withdrawal } = record ?? recordOf(content)
  const shown = { locale, slug, sourcesOf, sizes: '(min-width: 52rem) 44rem, 92vw' }
  return (
    <article className={styles.article} lang={locale} dir={directionOf(locale)}>
      {withdrawal ? <WithdrawnNotice {...withdrawal} locale={locale} /> : null}
      {correction ? <CorrectionNotice {...correction} locale={locale} /> : null}
      <ArticleHeader content={content} updatedAt={updatedAt} />
      {tools}
      <div className={styles.columns}>
        <div className={styles.text}>
          {lead ? <ArticlePhoto photo={lead} isFirst {...shown} /> : null}
          {summary ? <p className={styles.summary}>{summary}</p> : null}
          <ArticleBody content={content} sourcesOf={sourcesOf} waysTo={waysTo} />
          <ArticleGallery content={content} photos={others} sourcesOf={sourcesOf} />
          <ArticleNotes content={content} />
          <ArticleContacts content={content} />
        </div>
        {children ? <aside className={styles.beside}>{children}</aside> : null}
      </div>
    </article>
  )
}

function recordOf({ editionNumber, editionKind, correctionNote, publishedAt }: EditionContent) {
  const isCorrected = editionKind === 'correction' && correctionNote
  return {
    updatedAt: editionNumber > 1 ? publishedAt : null,
    withdrawal: null,
    correction: isCorrected ? { note: correctionNote, at: publishedAt } : null,
  }
}
