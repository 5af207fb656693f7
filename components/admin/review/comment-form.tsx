'use client'
import { useTranslations } from 'next-intl'
import { type ChangeEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Problem } from '#lib/result.ts'
import type { Colleague } from '#lib/review/thread.ts'
import styles from './comment-form.module.css'
import { mentionedIn, useMentions } from './use-mentions.ts'
import { useReview } from './use-review.tsx'

const longestComment = 4000

type CommentFormProps = {
  label: string
  send: string
  pending: boolean
  problems: Problem[]
  onSend: Send
  onCancel?: () => void
  isOpened?: boolean
}

type NamesProps = {
  id: string
  found: Colleague[]
  pointed: number
  onChoose: (at: number) => void
}

/** Colleagues who may be meant. The caret stays in the text, so pointing at one is told to it. */
function Names({ id, found, pointed, onChoose }: NamesProps) {
  const t = useTranslations('review.CommentForm')
  return (
    <div className={styles.names} id={`${id}-names`} role="listbox" aria-label={t('colleagues')}>
      {found.map((colleague, at) => (
        <div
          key={colleague.id}
          id={`${id}-name-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === pointed}
          onMouseDown={(event) => {
            event.preventDefault()
            onChoose(at)
          }}
        >
          <bdi>{colleague.name}</bdi>
        </div>
      ))}
    </div>
  )
}

type Send = (words: { text: string; mentionIds: string[] }) => void

/** The words of a comment and what its keys do while colleagues are offered. */
function useComment(onSend: Send) {
  const { colleagues } = useReview()
  const [text, setText] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const mentions = useMentions(colleagues)
  const choose = (at: number) => {
    const put = mentions.put(text, box.current!.selectionStart, mentions.found[at]!)
    setText(put.text)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(put.caret, put.caret)
    })
  }
  const submit = () => onSend({ text, mentionIds: mentionedIn(text, colleagues) })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return submit()
    if (mentions.found.length === 0) return
    if (event.key === 'ArrowDown') mentions.point(1)
    else if (event.key === 'ArrowUp') mentions.point(-1)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(mentions.pointed)
    else if (event.key === 'Escape') mentions.close()
    else return
    event.preventDefault()
  }
  const onChange = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    setText(target.value)
    mentions.follow(target.value, target.selectionStart)
  }
  return { text, box, mentions, choose, submit, onChange, onKeyDown }
}

/** A comment being written. An @ offers colleagues to call; arrows choose one, Enter puts the name in. */
export function CommentForm(props: CommentFormProps) {
  const { label, send, pending, problems, onSend, onCancel, isOpened } = props
  const t = useTranslations('review.CommentForm')
  const { text, box, mentions, choose, submit, onChange, onKeyDown } = useComment(onSend)
  const id = useId()
  const isOffering = mentions.found.length > 0
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        className={styles.box}
        dir="auto"
        rows={3}
        maxLength={longestComment}
        value={text}
        autoFocus={isOpened}
        placeholder={t('hint')}
        aria-autocomplete="list"
        aria-controls={isOffering ? `${id}-names` : undefined}
        aria-activedescendant={isOffering ? `${id}-name-${mentions.pointed}` : undefined}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(mentions.close, 150)}
      />
      {isOffering && (
        <Names id={id} found={mentions.found} pointed={mentions.pointed} onChoose={choose} />
      )}
      <span className={styles.spoken} role="status">
        {isOffering ? t('offered', { count: mentions.found.length }) : ''}
      </span>
      <ProblemList problems={problems} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={pending || text.trim() === ''}>
          {pending ? t('sending') : send}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
