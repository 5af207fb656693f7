'use client'
import { useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import type { Problem, Result } from '#lib/result.ts'

export type Answer<T extends object = object> = Result<T> | null

const problemsIn = (answer: Answer): Problem[] => (answer && !answer.ok ? answer.problems : [])

/** Sentences of the problems of one field. */
export function useErrors(answer: Answer) {
  const t = useTranslations('problems')
  return (field: string) => problemTexts(problemsIn(answer), t, field)
}

type FormAnswerProps = {
  answer: Answer
  refused: string
  saved?: string
  /** Fields that show their problems themselves. */
  fields: string[]
}

/** The part of an answer that belongs to no field. */
export function FormAnswer({ answer, refused, saved, fields }: FormAnswerProps) {
  const t = useTranslations('problems')
  if (answer?.ok) return saved ? <Message tone="good" live title={saved} /> : null
  const rest = problemsIn(answer).filter(({ field }) => !field || !fields.includes(field))
  if (rest.length === 0) return null
  return (
    <Message tone="danger" live title={refused}>
      {rest.map(({ code, field, values }) => (
        <p key={`${code} ${field}`}>{t(code, values)}</p>
      ))}
    </Message>
  )
}
