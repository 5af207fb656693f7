// Plurals that are made inside the word. The common ones stand in a list and are filed as their singular; for the others the
// shape tells what the singular may be, and they are filed as both.
import { fold } from '#lib/i18n/fold.ts'
import { formThreeParticiples, peopleAndPlaces } from './plurals/people-and-places.ts'
import { things } from './plurals/things.ts'

const lines = `${peopleAndPlaces}${things}`
  .trim()
  .split(/\s*\n\s*/)
  .map((line) => line.split(/\s+/))
const entries = lines.map((line) => line.map(fold))

/** Both the plural and the singular with their endings lead to one stem, which is the singular as it stands first in a line. */
const singulars = new Map(
  entries.flatMap(([singular, ...forms]) =>
    [singular!, ...forms].map((form): [string, string] => [form, singular!]),
  ),
)
const participles = new Set(formThreeParticiples.trim().split(/\s+/).map(fold))

/** The stem of a listed word, singular or plural, written without article. */
export const singularOf = (word: string): string | undefined => singulars.get(word)

/** Every form of the list, as written. */
export const listedForms = () => lines.flat()

type Shape = [plural: RegExp, ...singulars: string[]]
const shapes: Shape[] = [
  // سواحل → ساحل, جوانب → جانب
  [/^([^اتمي])وا([^اويء])([^اوي])$/, '$1ا$2$3'],
  // رسائل → رسال(ة), وثائق → وثيق(ة)
  [/^([^امت])(.)اء(.)$/, '$1$2ي$3', '$1$2ا$3'],
  // تقارير → تقرير
  [/^ت(.)ا(.)ي(.)$/, 'ت$1$2ي$3'],
  // مفاتيح → مفتاح, مواضيع → موضوع
  [/^م(.)ا([^اويء])ي(.)$/, 'م$1$2و$3', 'م$1$2ا$3'],
  // صناديق → صندوق, عناوين → عنوان, قناديل → قنديل
  [/^([^امت])(.)ا([^اويء])ي(.)$/, '$1$2$3و$4', '$1$2$3ا$4', '$1$2$3ي$4'],
  // مصانع → مصنع, فنادق → فندق, تجارب → تجرب(ة)
  [/^([^ا])([^اي])ا([^اويء])([^اوي])$/, '$1$2$3$4'],
  // سفراء → سفير
  [/^([^ا])([^اوي])(.)اء$/, '$1$2ي$3'],
]

/** Singulars that a word of this shape may belong to. Most words are no plurals and some results no words. */
export function possibleSingulars(word: string): string[] {
  if (word.length < 5 || word.length > 6 || participles.has(word)) return []
  const shape = shapes.find(([plural]) => plural.test(word))
  if (!shape) return []
  const [plural, ...forms] = shape
  return forms.map((form) => {
    const singular = word.replace(plural, form)
    return singularOf(singular) ?? singular
  })
}
