// What a colleague is told of one thing that happened: the same sentence at once and in a digest.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import type { NewsKind } from '../news.ts'
import type { Facts } from './facts.ts'
import { type Say, sentencesIn } from './sentences.ts'

/** A release as mails name it. */
export type NamedRelease = {
  originalLocale: Locale
  isUnderEmbargo: boolean
  headlines: Partial<Record<Locale, string>>
}

export type Happening = {
  kind: NewsKind
  /** Null for what the system did by itself. */
  actorName: string | null
  release: NamedRelease | null
  /** The language of the release that it is about. */
  language: Locale | null
  /** Path at the desk, without a language. */
  path: string
  facts: Facts
  problems: Problem[]
}

function headlineOf({ release, language, facts }: Happening, locale: Locale, say: Say): string {
  if (!release) return String(facts.headline ?? '') || say('mail.Frame.severalReleases')
  const { headlines, originalLocale } = release
  const asked = headlines[language ?? locale] || headlines[originalLocale]
  return asked || say('mail.Frame.noHeadline')
}

export function factsOf(happening: Happening, locale: Locale, say: Say): Facts {
  const { actorName, language, facts } = happening
  return {
    until: '',
    change: facts.until ? 'moved' : 'lifted',
    ...facts,
    actor: actorName ?? say('mail.Frame.system'),
    language: language ?? 'other',
    headline: headlineOf(happening, locale, say),
  }
}

/** The sentence in a language; a plain one when a fact is missing. */
export function sentenceOf(happening: Happening, locale: Locale): string {
  const say = sentencesIn(locale)
  const facts = factsOf(happening, locale, say)
  return say(`mail.News.${happening.kind}.sentence`, facts) || say('mail.Frame.something', facts)
}

/** Subjects are shown on locked screens, so they do not name what is under embargo. */
export function subjectOf(happening: Happening, locale: Locale): string {
  const say = sentencesIn(locale)
  const facts = factsOf(happening, locale, say)
  const headline = happening.release?.isUnderEmbargo
    ? say('mail.Frame.underEmbargo')
    : String(facts.headline)
  const named = { ...facts, headline }
  return say(`mail.News.${happening.kind}.subject`, named) || say('mail.Frame.something', named)
}
