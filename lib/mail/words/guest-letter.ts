import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { type GuestKind, mayNameHeadline } from '../guest-kinds.ts'
import type { Facts } from './facts.ts'
import { addressOf, type Letter, type LetterPart } from './letter.ts'
import { greetingOf } from './news-letter.ts'
import { sentencesIn } from './sentences.ts'

export type GuestNews = {
  kind: GuestKind
  name: string
  locale: Locale
  /** Path of ours, with its language. */
  path: string
  facts: Facts
  /** What the office is called in each language. */
  office: Record<Locale, string>
}

/** Of what they may not see yet, guests get no headline, whatever the caller sent along. */
function factsFor({ kind, facts, office }: GuestNews, locale: Locale): Facts {
  const { headline = '', ...others } = facts
  const named: Facts =
    mayNameHeadline(kind) && headline !== '' ? { headline, isNamed: 'yes' } : { isNamed: 'no' }
  return { until: '', headline: '', ...others, ...named, office: office[locale] }
}

function partOf(news: GuestNews, locale: Locale): LetterPart {
  const { kind, name, path } = news
  const say = sentencesIn(locale)
  const facts = factsFor(news, locale)
  return {
    locale,
    greeting: greetingOf(name, locale),
    sentences: [
      say(`mail.Guest.${kind}.sentence`, facts) || say('mail.Frame.guestSomething', facts),
    ],
    link: path ? { label: say(`mail.Guest.${kind}.link`), url: addressOf(path) } : undefined,
    closing: [say(`mail.Guest.${kind}.closing`, facts)],
  }
}

export function guestLetter(news: GuestNews): Letter {
  const { kind, locale } = news
  const say = sentencesIn(locale)
  const facts = factsFor(news, locale)
  return {
    subject: say(`mail.Guest.${kind}.subject`, facts) || say('mail.Frame.guestSomething', facts),
    parts: [locale, otherLocale(locale)].map((each) => partOf(news, each)),
  }
}
