import type { Locale } from '#lib/i18n/locale.ts'
import { wordCountOf } from '#lib/rich-text/plain-text.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

/** Arabic says as much in fewer and denser words; grown readers read them at about this pace. */
const wordsPerMinute: Record<Locale, number> = { ar: 180, en: 230 }

/** Whole minutes, at least one. */
export const readingMinutes = ({ body, locale }: { body: RichText; locale: Locale }) =>
  Math.max(1, Math.round(wordCountOf(body) / wordsPerMinute[locale]))
