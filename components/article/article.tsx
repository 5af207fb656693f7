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
import { CorrectionNotice } from './correction-notice.tsx'

type ArticleProps = {
  content: EditionContent
  sourcesOf?: SourcesOf | undefined
  /** What the place that shows it has to say about it; stands beside the text. */
  children?: ReactNode
}

/** An edition as readers see it, in its own language whatever the language around it. */
export function Article({ content, sourcesOf, children }: ArticleProps) {
  const { locale, slug, body, photos } = content
  const placed = new Set(
    body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.assetId : [])),
  )
  const [lead, ...others] = photos.filter(({ assetId }) => !placed.has(assetId))
  const shown = { locale, slug, sourcesOf, sizes: '(min-width: 52rem) 47.5rem, 92vw' }
  return (
    <article className={styles.article} lang={locale} dir={directionOf(locale)}>
      <CorrectionNotice content={content} />
      <ArticleHeader content={content} />
      <div className={styles.columns}>
        <div className={styles.text}>
          {lead ? <ArticlePhoto photo={lead} isFirst {...shown} /> : null}
          <ArticleBody content={content} sourcesOf={sourcesOf} />
          <ArticleGallery content={content} photos={others} sourcesOf={sourcesOf} />
          <ArticleNotes content={content} />
          <ArticleContacts content={content} />
        </div>
        {children ? <aside className={styles.beside}>{children}</aside> : null}
      </div>
    </article>
  )
}
