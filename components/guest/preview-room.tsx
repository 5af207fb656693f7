import { getTranslations } from 'next-intl/server'
import { Article } from '#components/article/article.tsx'
import type { SourcesOf } from '#components/article/photos/article-photo.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { PreviewForReading } from '#lib/preview-links/read-preview.ts'
import { type CommentOutcome, GuestComments } from './guest-comments.tsx'
import styles from './preview-room.module.css'
import { Watermark } from './watermark.tsx'

type PreviewRoomProps = {
  locale: Locale
  linkId: string
  name: string
  preview: PreviewForReading
  sourcesOf: SourcesOf
  outcome: CommentOutcome
}

/** The words of a link, each paragraph with a way to say something about it. */
export async function PreviewRoom(props: PreviewRoomProps) {
  const { locale, linkId, name, preview, sourcesOf, outcome } = props
  const { content, comments } = preview
  const t = await getTranslations('guest.PreviewRoom')
  const way = await getTranslations({ locale: content.locale, namespace: 'guest.GuestComments' })
  const path = localPath(locale, `/preview/${linkId}`)
  const wayTo = (anchor: string) => (
    <a
      className={styles.comment}
      href={`${path}?block=${anchor.slice(2)}#comment`}
      aria-label={way('comment')}
    />
  )
  return (
    <section className={styles.room} aria-label={t('label')}>
      <Watermark id="whose" words={name}>
        <Article content={content} sourcesOf={sourcesOf} waysTo={wayTo} />
      </Watermark>
      <GuestComments
        locale={locale}
        linkId={linkId}
        content={content}
        comments={comments}
        outcome={outcome}
      />
    </section>
  )
}
