// A thread is a conversation of colleagues about a block, a field or the whole of a text. It keeps the words that it was about:
// when they change, it shows them as they were; when their block goes, it is listed as no longer in the text. What was said
// is never changed or deleted; a thread is resolved and can be opened again.
import type { ReleaseText } from '#lib/releases/schema.ts'
import { plainTextOfBlock } from '#lib/rich-text/plain-text.ts'

export const fieldPlaces = [
  'kicker',
  'headline',
  'subheadline',
  'summary',
  'notesToEditors',
] as const
export type FieldPlace = (typeof fieldPlaces)[number]

export const isFieldPlace = (place: string): place is FieldPlace =>
  (fieldPlaces as readonly string[]).includes(place)

export type Colleague = { id: string; name: string }

export type CommentView = {
  id: string
  authorName: string | null
  text: string
  at: Date
  mentioned: Colleague[]
}

export type ThreadView = {
  id: string
  /** Where it stands in the text of now; null when it is about the whole, or when its place has gone. */
  place: string | null
  quote: string
  /** `changed`: the words that it is about are no longer there as they were. `gone`: neither is their block. */
  standing: 'as_was' | 'changed' | 'gone'
  resolved: { at: Date; byName: string | null } | null
  revision: number
  comments: CommentView[]
}

export const longestQuote = 300

/** The words at a place of a text; null when there is no such place. */
export function wordsAt(text: Pick<ReleaseText, 'body' | FieldPlace>, place: string) {
  if (isFieldPlace(place)) return text[place]
  const block = text.body.content.find(({ attrs }) => attrs.id === place)
  return block ? plainTextOfBlock(block) : null
}

/** What a thread keeps of the words it is about: those that were chosen, when they stand there, or the beginning of all. */
export function quoteOf(words: string, chosen: string) {
  const quote = chosen.trim()
  if (quote && words.includes(quote)) return quote
  const letters = [...new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(words)]
  return letters
    .slice(0, longestQuote)
    .map(({ segment }) => segment)
    .join('')
    .trim()
}

/** So many letters of a quote are enough to know a block by, when its id has gone. */
const telling = 20

/** Where a thread belongs in the text of now, and whether its words are still there. */
export function standingOf(
  { place, quote }: { place: string | null; quote: string },
  text: Pick<ReleaseText, 'body' | FieldPlace>,
): Pick<ThreadView, 'place' | 'standing'> {
  if (place === null) return { place, standing: 'as_was' }
  const words = wordsAt(text, place)
  if (words?.includes(quote)) return { place, standing: 'as_was' }
  const holds = text.body.content.filter((block) => plainTextOfBlock(block).includes(quote))
  const [only] = holds
  if (quote.length >= telling && only && holds.length === 1 && !isFieldPlace(place))
    return { place: only.attrs.id, standing: 'as_was' }
  return words === null ? { place: null, standing: 'gone' } : { place, standing: 'changed' }
}
