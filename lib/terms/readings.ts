// What a folded word can be read as, once what Arabic attaches to it is taken off: conjunctions, prepositions and the
// article before it, pronouns behind it. English has but the plural.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Word } from './words.ts'

type Place = 'first' | 'inner' | 'last'

const isArabic = /^\p{Script=Arabic}/u
const shortest = 2

/** Only what stands first in a name carries «و», «ب» and the like. */
export function readingsOf({ folded, isFeminine }: Word, locale: Locale, place: Place): string[] {
  if (!isArabic.test(folded)) return locale === 'en' ? withoutPlural(folded, place) : [folded]
  const bare = place === 'first' ? withoutPrefixes(folded) : [folded]
  const readings = [...bare, ...bare.flatMap(withoutArticle)]
  return [...new Set([...readings, ...(isFeminine ? [] : readings.flatMap(withoutPronoun))])]
}

function withoutPrefixes(word: string): string[] {
  const joined = [word, ...strip(word, /^[وف]/)]
  return joined.flatMap((one) => [
    one,
    ...strip(one, /^[بلك]/),
    // للقوات is ل + القوات, للجنة is ل + اللجنة.
    ...(one.startsWith('لل') ? [`ا${one.slice(1)}`, `ا${one}`] : []),
  ])
}

const strip = (word: string, prefix: RegExp) =>
  prefix.test(word) && word.length > shortest ? [word.replace(prefix, '')] : []

const withoutArticle = (word: string) =>
  word.startsWith('ال') && word.length > shortest + 2 ? [word.slice(2)] : []

// «ي» and «ك» are left alone: ملكي is an adjective far more often than "my king".
const pronoun = /(?:هما|ها|هم|هن|كم|نا|ه)$/

/** قواتنا is القوات as well as قوات; قيادته ends in the ت that was ة before. */
function withoutPronoun(word: string): string[] {
  const bare = word.replace(pronoun, '')
  if (bare === word || bare.length <= shortest || word.startsWith('ال')) return []
  const forms = bare.endsWith('ت') ? [bare, `${bare.slice(0, -1)}ه`] : [bare]
  return forms.flatMap((form) => [form, `ال${form}`])
}

const withoutPlural = (word: string, place: Place) => {
  if (place === 'inner' || word.length <= 3 || !word.endsWith('s')) return [word]
  return word.endsWith('es')
    ? [word, word.slice(0, -1), word.slice(0, -2)]
    : [word, word.slice(0, -1)]
}
