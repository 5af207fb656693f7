'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import {
  reopenThreadAction,
  replyToThreadAction,
  resolveThreadAction,
} from '#lib/review/actions.ts'
import type { CommentView, ThreadView } from '#lib/review/thread.ts'
import { CommentForm } from './comment-form.tsx'
import styles from './thread-card.module.css'
import { useReview } from './use-review.tsx'

/** A conversation: what was said, an answer, and whether it is settled. A settled one is folded away. */
export function ThreadCard({ thread }: { thread: ThreadView }) {
  const t = useTranslations('review.ThreadCard')
  const locale = useLocale() as Locale
  const { resolved } = thread
  if (!resolved) return <OpenThread thread={thread} />
  return (
    <details className={`${styles.thread} ${styles.resolved}`} id={`thread-${thread.id}`}>
      <summary>
        {t('resolved', {
          name: resolved.byName ?? '—',
          time: formatMoment(resolved.at, locale),
        })}
      </summary>
      <Quote thread={thread} />
      <Comments comments={thread.comments} />
      <ThreadButton thread={thread} act={reopenThreadAction} text={t('reopen')} />
    </details>
  )
}

function OpenThread({ thread }: { thread: ThreadView }) {
  const t = useTranslations('review.ThreadCard')
  const [isAnswering, setAnswering] = useState(false)
  const { send, pending, problems } = useCommand(replyToThreadAction)
  return (
    <div
      role="group"
      className={styles.thread}
      id={`thread-${thread.id}`}
      aria-label={t('thread')}
      tabIndex={-1}
    >
      <Quote thread={thread} />
      <Comments comments={thread.comments} />
      {isAnswering ? (
        <CommentForm
          label={t('reply')}
          send={t('send')}
          pending={pending}
          problems={problems}
          isOpened
          onSend={(words) => send({ threadId: thread.id, ...words }, () => setAnswering(false))}
          onCancel={() => setAnswering(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button look="quiet" onClick={() => setAnswering(true)}>
            {t('reply')}
          </Button>
          <ThreadButton thread={thread} act={resolveThreadAction} text={t('resolve')} />
        </div>
      )}
    </div>
  )
}

type ThreadButtonProps = { thread: ThreadView; act: typeof resolveThreadAction; text: string }

function ThreadButton({ thread: { id, revision }, act, text }: ThreadButtonProps) {
  const { send, pending, problems } = useCommand(act)
  return (
    <>
      <Button look="quiet" disabled={pending} onClick={() => send({ threadId: id, revision })}>
        {text}
      </Button>
      <ProblemList problems={problems} />
    </>
  )
}

/** The words that it is about, where they no longer stand in the text as they were. */
function Quote({ thread: { quote, standing } }: { thread: ThreadView }) {
  const t = useTranslations('review.ThreadCard')
  const { locale } = useReview()
  if (!quote || standing === 'as_was') return null
  return (
    <div className={styles.quote}>
      <span className={styles.faint}>{t(`standing.${standing}`)}</span>
      <q lang={locale} dir={directionOf(locale)}>
        {quote}
      </q>
    </div>
  )
}

function Comments({ comments }: { comments: CommentView[] }) {
  const locale = useLocale() as Locale
  return (
    <ol className={styles.comments}>
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className={styles.who}>
            <bdi>{comment.authorName ?? '—'}</bdi>{' '}
            <time className={styles.faint} dateTime={new Date(comment.at).toISOString()}>
              {formatMoment(new Date(comment.at), locale)}
            </time>
          </p>
          <p className={styles.said} dir="auto">
            {withNames(comment)}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** Names that were called stand out. */
function withNames({ text, mentioned }: CommentView) {
  const names = mentioned.map(({ name }) => `@${name}`)
  if (names.length === 0) return text
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text.split(new RegExp(`(${escaped.join('|')})`, 'u')).map((part, at) =>
    names.includes(part) ? (
      <strong key={at}>
        <bdi>{part}</bdi>
      </strong>
    ) : (
      part
    ),
  )
}
