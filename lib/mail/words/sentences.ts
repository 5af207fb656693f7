import { createTranslator } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Problem } from '#lib/result.ts'
import { type Facts, factsIn } from './facts.ts'

export type Say = (key: string, facts?: Facts) => string

/**
 * Sentences of a language. A mail is written inside the transaction of what it tells of, which a sentence that cannot be
 * said must not undo: it becomes empty.
 */
export function sentencesIn(locale: Locale): Say {
  const messages = messagesOf(locale)
  const kept = speakers.get(messages)
  if (kept) return kept
  const say = speakerOf(locale, messages)
  speakers.set(messages, say)
  return say
}

/** Making one costs more than all that it says in a mail. */
const speakers = new WeakMap<object, Say>()

function speakerOf(locale: Locale, messages: ReturnType<typeof messagesOf>): Say {
  const translate = createTranslator({
    locale,
    messages,
    onError: () => {},
    getMessageFallback: () => '',
  }) as unknown as Say
  return (key, facts = {}) => translate(key, factsIn(locale, facts))
}

/** What stood in the way, as the desk says it. */
export const problemsIn = (locale: Locale, problems: Problem[]): string[] => {
  const say = sentencesIn(locale)
  return problems.slice(0, 20).flatMap(({ code, values }) => say(`problems.${code}`, values) || [])
}
