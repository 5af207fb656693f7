// Bilingual releases by number, each the same in every run, and what each of them is about: the judgement of a search needs no
// reader, because who wrote the release knows.
import { dice, type Dice } from './dice.ts'
import { headlines, paragraphs, summaries } from './sentences.ts'
import { bodies, countries, fields, objects, people, places, type Thing } from './vocabulary.ts'

type Texts = { headline: string; summary: string; paragraphs: string[] }

export type BenchRelease = {
  number: number
  at: Date
  kind: string
  ar: Texts
  /** One in eight is not translated. */
  en: Texts | null
  /** Ids of what it mentions. */
  about: Set<string>
}

type Cast = Record<'B' | 'C' | 'N' | 'P' | 'F' | 'O', Thing> & { n: number; y: number }

const castOf = (chance: Dice): Cast => ({
  B: chance.pick(bodies),
  C: chance.pick(countries),
  N: chance.pick(people),
  P: chance.pick(places),
  F: chance.pick(fields),
  O: chance.pick(objects),
  n: 3 + chance.below(900),
  y: 1990 + chance.below(35),
})

const withArticle = (word: string) =>
  word
    .split(' ')
    .map((part) => (part.startsWith('ال') ? part : `ال${part}`))
    .join(' ')

/** ل and ال are written لل; nothing else changes when two words are joined. */
const arabic = (template: string, cast: Cast) =>
  template
    .replaceAll('{o}', cast.O.ar[0]!)
    .replaceAll('{O}', withArticle(cast.O.ar.at(-1)!))
    .replace(/\{([BCNPF])\}/g, (_, who: 'B') => cast[who].ar[0]!)
    .replaceAll('{n}', String(cast.n))
    .replaceAll('{y}', String(cast.y))

const indefinite = (word: string) => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`)
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

const english = (template: string, cast: Cast) =>
  capital(
    template
      .replaceAll('{a}', indefinite(cast.O.en[0]!))
      .replaceAll('{O}', cast.O.en.at(-1)!)
      .replace(/\{([BCNPF])\}/g, (_, who: 'B') => cast[who].en[0]!)
      .replaceAll('{n}', String(cast.n))
      .replaceAll('{y}', String(cast.y)),
  )

const kinds = ['press_release', 'press_release', 'statement', 'readout', 'media_advisory', 'speech']
const hours = 3_600_000
const newest = Date.UTC(2026, 10, 1)

/** Of `count` releases the first is the newest; together they fill ten years. */
export function benchRelease(number: number, count: number): BenchRelease {
  const chance = dice(number * 7919 + 17)
  const cast = castOf(chance)
  const other = castOf(chance)
  const written: { pair: readonly [string, string]; cast: Cast }[] = [
    { pair: chance.pick(headlines), cast },
    { pair: chance.pick(summaries), cast },
    ...Array.from({ length: 7 }, (_, at) => ({
      pair: paragraphs[(at + chance.below(3) * 3) % paragraphs.length]!,
      cast: at < 5 ? cast : other,
    })),
  ]
  const texts = (language: 0 | 1, write: typeof arabic): Texts => {
    const [headline, summary, ...rest] = written.map((one) => write(one.pair[language], one.cast))
    return { headline: headline!, summary: summary!, paragraphs: rest }
  }
  return {
    number,
    at: new Date(newest - Math.floor((number / count) * 10 * 365 * 24) * hours),
    kind: chance.pick(kinds),
    ar: texts(0, arabic),
    en: chance.chance(7 / 8) ? texts(1, english) : null,
    about: aboutOf(written),
  }
}

/** What the templates that were used have places for. */
function aboutOf(written: { pair: readonly [string, string]; cast: Cast }[]) {
  const about = new Set<string>()
  for (const { pair, cast } of written)
    for (const [, letter] of pair[0].matchAll(/\{([BCNPFOoy])\}/g)) {
      if (letter === 'y') about.add(`year:${cast.y}`)
      else about.add(cast[letter!.toUpperCase() as 'B'].id)
    }
  // What names and fixed words of a sentence mention besides.
  if (about.has('ports')) about.add('port')
  if ([...about].some((id) => id.startsWith('year:'))) about.add('document')
  return about
}
