// A letter is the words of a mail before it becomes plain text and HTML: the same in two languages, the recipient's first.
import { readConfig } from '#lib/config.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'

/** What is said in one language. */
export type LetterPart = {
  locale: Locale
  greeting: string
  sentences: string[]
  /** What somebody wrote, in whatever language. */
  quote?: string
  /** One line each, for instance what stands in the way, or the news of a digest. */
  list?: { text: string; url?: string }[]
  link?: { label: string; url: string }
  /** Why the person gets it and how to get less. */
  closing: string[]
}

export type Letter = { subject: string; parts: LetterPart[] }

/** The address of a path of ours for a person who reads mail elsewhere. */
export const addressOf = (path: string) => new URL(path, readConfig().publicUrl).href

export const deskAddress = (path: string, locale: Locale) => addressOf(localPath(locale, path))
