'use client'
import { DiffPieces } from '#components/admin/diff/diff-pieces.tsx'
import { diffWords } from '#lib/diff/diff-line.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'

type ComparedWordsProps = {
  words: string
  /** What it is compared with; null when there is nothing to compare. */
  other: string | null
  /** Whether what is only here was added to the other, or has gone from it. */
  as: 'added' | 'removed'
  locale: Locale
  className?: string | undefined
}

/** Words of a place, with those marked that the other version lacks. */
export function ComparedWords({ words, other, as, locale, className }: ComparedWordsProps) {
  const isAdded = as === 'added'
  return (
    <span className={className} lang={locale} dir={directionOf(locale)}>
      {other === null ? (
        words
      ) : (
        <DiffPieces
          pieces={isAdded ? diffWords(other, words, locale) : diffWords(words, other, locale)}
          view={isAdded ? 'after' : 'before'}
          locale={locale}
          isStop={false}
        />
      )}
    </span>
  )
}
