import { getTranslations } from 'next-intl/server'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import { isFieldPlace, type Colleague, type ThreadView } from '#lib/review/thread.ts'
import { NewThread } from './new-thread.tsx'
import { ThreadCard } from './thread-card.tsx'
import styles from './thread-section.module.css'
import { ReviewedTextIs } from './use-review.tsx'

type CommentsPanelProps = {
  releaseId: string
  locale: Locale
  textRevisionId: string
  threads: ThreadView[]
  colleagues: Colleague[]
}

/** Below the text that is being written: what colleagues say to it, each with the words that it is about. */
export async function CommentsPanel({ threads, ...text }: CommentsPanelProps) {
  const t = await getTranslations('review.CommentsPanel')
  const fields = await getTranslations('releases.TextEditor')
  const open = threads.filter(({ resolved }) => !resolved)
  const settled = threads.filter(({ resolved }) => resolved)
  const placeOf = ({ place, quote, standing }: ThreadView) => {
    if (place !== null && isFieldPlace(place)) return fields(place)
    if (place === null && standing !== 'gone') return t('whole')
    return standing === 'as_was' ? quote : ''
  }
  const { locale } = text
  return (
    <ReviewedTextIs {...text}>
      <section className={styles.section} aria-labelledby="comments-title">
        <h2 id="comments-title">{t('title', { count: open.length })}</h2>
        {[...open, ...settled].map((thread) => (
          <div key={thread.id} className={styles.place}>
            {placeOf(thread) && (
              <h3 lang={locale} dir={directionOf(locale)}>
                {placeOf(thread)}
              </h3>
            )}
            <ThreadCard thread={thread} />
          </div>
        ))}
        <NewThread place={null} label={t('whole')} />
      </section>
    </ReviewedTextIs>
  )
}
