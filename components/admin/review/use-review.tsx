'use client'
import { createContext, type ReactNode, use } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Colleague } from '#lib/review/thread.ts'

type ReviewedText = {
  releaseId: string
  locale: Locale
  textRevisionId: string
  colleagues: Colleague[]
}

const Reviewed = createContext<ReviewedText | null>(null)

/** What every comment of a screen is about, told once. */
export const ReviewedTextIs = ({ children, ...text }: ReviewedText & { children: ReactNode }) => (
  <Reviewed value={text}>{children}</Reviewed>
)

export function useReview() {
  const text = use(Reviewed)
  if (!text) throw new Error('a comment outside a reviewed text')
  return text
}
