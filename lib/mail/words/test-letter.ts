import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { deskAddress, type Letter, type LetterPart } from './letter.ts'
import { type Colleague, greetingOf } from './news-letter.ts'
import { sentencesIn } from './sentences.ts'

function partOf(name: string, locale: Locale): LetterPart {
  const say = sentencesIn(locale)
  return {
    locale,
    greeting: greetingOf(name, locale),
    sentences: [say('mail.Test.sentence')],
    link: { label: say('mail.Frame.openDesk'), url: deskAddress('/admin', locale) },
    closing: [],
  }
}

export const testLetter = ({ name, locale }: Colleague): Letter => ({
  subject: sentencesIn(locale)('mail.Test.subject'),
  parts: [locale, otherLocale(locale)].map((each) => partOf(name, each)),
})
