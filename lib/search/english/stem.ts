// The stem of an English word, after M. F. Porter, "An algorithm for suffix stripping", 1980. Its five steps cut endings from
// the outside in; how much must be left is counted in syllables.
import { unifySpelling } from './spelling.ts'

const vowel = String.raw`(?:[aeiou]|(?<=[^aeiou])y)`
const consonant = String.raw`(?:[^aeiouy]|(?<![^aeiou])y)`
const one = new RegExp(`^${consonant}*${vowel}+${consonant}`)
const two = new RegExp(`^${consonant}*(?:${vowel}+${consonant}+){2}`)
const exactlyOne = new RegExp(`^${consonant}*${vowel}+${consonant}+${vowel}*$`)
const hasVowel = new RegExp(vowel)
const endsShort = new RegExp(`^${consonant}+${vowel}[^aeiouwxy]$`)

type Rule = [ending: string, put: string]

const longEndings: Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
]
const shorterEndings: Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]
const lastEndings: Rule[] =
  'al ance ence er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize'
    .split(' ')
    .map((ending): Rule => [ending, ending === 'sion' ? 's' : ending === 'tion' ? 't' : ''])

/** The longest ending decides, also when too little would be left. */
function cut(word: string, rules: Rule[], enough: RegExp) {
  const fitting = rules
    .filter(([ending]) => word.endsWith(ending))
    .toSorted(([a], [b]) => b.length - a.length)[0]
  if (!fitting) return word
  const [ending, put] = fitting
  const stem = word.slice(0, -ending.length)
  return enough.test(stem + (put.length === 1 ? put : '')) ? stem + put : word
}

const cutPlural = (word: string) =>
  word.endsWith('sses') || word.endsWith('ies')
    ? word.slice(0, -2)
    : word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word

function cutPast(word: string) {
  if (word.endsWith('eed')) return one.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1]
  if (!stem || !hasVowel.test(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1)
  return exactlyOne.test(stem) && endsShort.test(stem) ? `${stem}e` : stem
}

const softenY = (word: string) =>
  word.endsWith('y') && hasVowel.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word

function tidy(word: string) {
  const stem = word.slice(0, -1)
  if (word.endsWith('e') && (two.test(stem) || (one.test(stem) && !endsShort.test(stem))))
    return stem
  return word.endsWith('ll') && two.test(stem) ? stem : word
}

const irregular: Record<string, string> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  countries: 'country',
}

/** A folded word of Latin letters. */
export function englishStem(folded: string): string {
  const word = unifySpelling(irregular[folded] ?? folded)
  if (word.length < 4) return word
  const begun = softenY(cutPast(cutPlural(word)))
  return tidy(cut(cut(cut(begun, longEndings, one), shorterEndings, one), lastEndings, two))
}
