import type { ReactNode } from 'react'
import { RichTextBody } from '#components/rich-text/rich-text-body.tsx'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { isoDay } from '#lib/i18n/dates.ts'
import styles from './article-body.module.css'
import { ArticlePhoto, type SourcesOf } from './photos/article-photo.tsx'
import { datelineOf } from './dateline.ts'

const sizes = '(min-width: 44rem) 42rem, 92vw'

type ArticleBodyProps = {
  content: EditionContent
  sourcesOf?: SourcesOf | undefined
  waysTo?: ((anchor: string) => ReactNode) | undefined
}

/** The dateline and the text, with the photos that the text places itself. */
export function ArticleBody({ content, sourcesOf, waysTo }: ArticleBodyProps) {
  const { body, photos, locale, slug } = content
  const figure = (assetId: string) => {
    const photo = photos.find((candidate) => candidate.assetId === assetId)
    const shown = { locale, slug, sizes, sourcesOf }
    return photo ? <ArticlePhoto photo={photo} {...shown} /> : null
  }
  const opensWithText = body.content[0]?.type === 'paragraph'
  return (
    <div className={opensWithText ? styles.runIn : styles.above}>
      <Dateline content={content} />
      <RichTextBody body={body} locale={locale} figure={figure} waysTo={waysTo} />
    </div>
  )
}

async function Dateline({ content }: { content: EditionContent }) {
  const words = await datelineOf(content)
  if (!words) return null
  const { datelineDate } = content
  return (
    <p className={styles.dateline}>
      {datelineDate ? <time dateTime={isoDay(datelineDate)}>{words}</time> : words}
      <span aria-hidden="true"> — </span>
    </p>
  )
}
