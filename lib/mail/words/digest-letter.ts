import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { deskAddress, type Letter, type LetterPart } from './letter.ts'
import { type Colleague, deskClosing, greetingOf } from './news-letter.ts'
import { type Happening, sentenceOf } from './news-words.ts'
import { sentencesIn } from './sentences.ts'

/** Who was away for long finds the rest at the desk. */
const longest = 50

function partOf(happenings: Happening[], name: string, locale: Locale): LetterPart {
  const say = sentencesIn(locale)
  const shown = happenings.slice(0, longest)
  const more = happenings.length - shown.length
  return {
    locale,
    greeting: greetingOf(name, locale),
    sentences: [say('mail.Digest.sentence')],
    list: [
      ...shown.map((each) => ({
        text: sentenceOf(each, locale),
        url: deskAddress(each.path, locale),
      })),
      ...(more > 0 ? [{ text: say('mail.Digest.more', { count: more }) }] : []),
    ],
    link: { label: say('mail.Frame.openDesk'), url: deskAddress('/admin', locale) },
    closing: deskClosing(locale),
  }
}

export const digestLetter = (happenings: Happening[], { name, locale }: Colleague): Letter => ({
  subject: sentencesIn(locale)('mail.Digest.subject', { count: happenings.length }),
  parts: [locale, otherLocale(locale)].map((each) => partOf(happenings, name, each)),
})
