'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { startThreadAction } from '#lib/review/actions.ts'
import { CommentForm } from './comment-form.tsx'
import styles from './place-aside.module.css'
import { useReview } from './use-review.tsx'

type NewThreadProps = {
  /** Null for the whole text. */
  place: string | null
  /** What the place is called, for whoever does not see where the button stands. */
  label: string
}

const longestQuote = 300
/** What is selected on the page, when it is as short as a quote. */
const selectedWords = () => {
  const words = getSelection()?.toString().trim() ?? ''
  return words.length <= longestQuote ? words : ''
}

/** The way to a new conversation about a place of the text; words that are selected there become its quote. */
export function NewThread({ place, label }: NewThreadProps) {
  const t = useTranslations('review.NewThread')
  const { colleagues: _colleagues, ...text } = useReview()
  const [quote, setQuote] = useState<string | null>(null)
  const { send, pending, problems, clear } = useCommand(startThreadAction)
  const close = () => {
    setQuote(null)
    clear()
  }
  if (quote === null)
    return (
      <Button
        look="quiet"
        className={styles.add ?? ''}
        aria-label={t('commentOn', { place: label })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setQuote(selectedWords())}
      >
        <span aria-hidden="true">＋</span> {t('comment')}
      </Button>
    )
  return (
    <CommentForm
      label={t('commentOn', { place: label })}
      send={t('send')}
      pending={pending}
      problems={problems}
      isOpened
      onSend={(words) => send({ ...text, place, quote, ...words }, close)}
      onCancel={close}
    />
  )
}
