import type { ReleaseText } from '#lib/releases/schema.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { type Choices, type Clash, lineFields, photoKey, photoParts } from './clash.ts'
import { mergeBody } from './merge-body.ts'
import { threeWay } from './three-way.ts'

export type Texts = { base: ReleaseText; mine: ReleaseText; theirs: ReleaseText }

export type MergedText = {
  /** Where there is a clash, mine. Not to be saved while there is one. */
  text: ReleaseText
  clashes: Clash[]
  /** Keys of the places that are as the other one made them. */
  taken: string[]
}

/**
 * Two people's changes of one text as one text, field by field, photo by photo and block by block. What clashes is named, or
 * settled by a choice.
 */
export function mergeText(texts: Texts, choices: Choices = {}): MergedText {
  const { base, mine, theirs } = texts
  const merged: MergedText = { text: { ...mine }, clashes: [], taken: [] }
  for (const field of lineFields)
    merged.text[field] = mergeWords(merged, choices, base[field], {
      is: 'line',
      key: field,
      field,
      mine: mine[field],
      theirs: theirs[field],
    })
  mergeBoilerplate(merged, choices, texts)
  merged.text.photoTexts = mergePhotos(merged, choices, texts)
  const { body, clashes, taken } = mergeBody(
    { base: base.body, mine: mine.body, theirs: theirs.body },
    choices,
  )
  merged.text.body = body
  merged.clashes.push(...clashes)
  merged.taken.push(...taken)
  return merged
}

const sameWords = (one: string, other: string) => cleanText(one) === cleanText(other)

type Words = Extract<Clash, { is: 'line' | 'photo' }>

function mergeWords(merged: MergedText, choices: Choices, base: string, place: Words): string {
  const { from, value } = threeWay(base, place.mine, place.theirs, sameWords)
  if (from === 'theirs') merged.taken.push(place.key)
  if (from !== 'clash') return value
  const choice = choices[place.key]
  if (typeof choice === 'object' && 'words' in choice) return choice.words
  if (choice === 'mine' || choice === 'theirs') return place[choice]
  merged.clashes.push(place)
  return value
}

function mergeBoilerplate(merged: MergedText, choices: Choices, { base, mine, theirs }: Texts) {
  const key = 'boilerplateVersionId'
  const { from, value } = threeWay(base[key], mine[key], theirs[key], (a, b) => a === b)
  const choice = choices[key]
  merged.text[key] = value
  if (from === 'theirs') merged.taken.push(key)
  if (from !== 'clash') return
  if (choice === 'theirs') merged.text[key] = theirs[key]
  else if (choice !== 'mine')
    merged.clashes.push({ is: 'boilerplate', key, mine: mine[key], theirs: theirs[key] })
}

/** A photo without words is as good as none. */
function mergePhotos(merged: MergedText, choices: Choices, { base, mine, theirs }: Texts) {
  const ids = new Set([...theirs.photoTexts, ...mine.photoTexts].map(({ assetId }) => assetId))
  const of = (text: ReleaseText, id: string) =>
    text.photoTexts.find(({ assetId }) => assetId === id) ?? noWords
  return [...ids]
    .map((assetId) => {
      const words = photoParts.map((part) => {
        const [b, m, t] = [base, mine, theirs].map((text) => of(text, assetId)[part])
        const key = photoKey(assetId, part)
        return mergeWords(merged, choices, b!, {
          is: 'photo',
          key,
          assetId,
          part,
          mine: m!,
          theirs: t!,
        })
      })
      return { assetId, caption: words[0]!, alt: words[1]!, credit: words[2]! }
    })
    .filter(({ caption, alt, credit }) => caption || alt || credit)
}

const noWords = { caption: '', alt: '', credit: '' }
