import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { someLines } from './facts.ts'
import { deskAddress, type Letter, type LetterPart } from './letter.ts'
import { type Happening, sentenceOf, subjectOf } from './news-words.ts'
import { problemsIn, sentencesIn } from './sentences.ts'

/** A colleague, as letters address them. */
export type Colleague = { name: string; locale: Locale }

/** Why it came and where to change that. */
export function deskClosing(locale: Locale): string[] {
  const say = sentencesIn(locale)
  return [`${say('mail.Frame.settings')}\n${deskAddress('/admin/account#mail', locale)}`]
}

export const greetingOf = (name: string, locale: Locale) =>
  name ? sentencesIn(locale)('mail.Frame.greeting', { name }) : ''

function partOf(happening: Happening, name: string, locale: Locale): LetterPart {
  const { facts, problems, path } = happening
  return {
    locale,
    greeting: greetingOf(name, locale),
    sentences: [sentenceOf(happening, locale)],
    quote: facts.note ? someLines(String(facts.note)) : undefined,
    list: problemsIn(locale, problems).map((text) => ({ text })),
    link: { label: sentencesIn(locale)('mail.Frame.open'), url: deskAddress(path, locale) },
    closing: deskClosing(locale),
  }
}

export function newsLetter(happening: Happening, { name, locale }: Colleague): Letter {
  return {
    subject: subjectOf(happening, locale),
    parts: [locale, otherLocale(locale)].map((each) => partOf(happening, name, each)),
  }
}
