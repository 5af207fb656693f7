// Texts and what two people do to them, for property tests.
import fc from 'fast-check'
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { lineFields } from './clash.ts'

/** Eight letters, as ids of blocks are. */
export const idOf = (number: number, prefix = 'b') => prefix + String(number).padStart(7, '0')

export const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})

export const textOf = (blocks: Block[], values: Partial<ReleaseText> = {}): ReleaseText => ({
  kicker: 'تمهيد',
  headline: 'عنوان',
  subheadline: '',
  summary: 'ملخص',
  notesToEditors: '',
  boilerplateVersionId: null,
  photoTexts: [],
  body: { type: 'doc', content: blocks },
  ...values,
})

export const blocksOf = (text: ReleaseText) => text.body.content
export const idsOf = (text: ReleaseText) => blocksOf(text).map(({ attrs }) => attrs.id)

export type Step =
  | { do: 'write'; at: number }
  | { do: 'remove'; at: number }
  | { do: 'insert'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'field'; at: number }
  | { do: 'photo'; at: number }

const at = fc.nat({ max: 1000 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write'), at }),
  fc.record({ do: fc.constant('remove'), at }),
  fc.record({ do: fc.constant('insert'), at }),
  fc.record({ do: fc.constant('move'), at, to: at }),
  fc.record({ do: fc.constant('field'), at }),
  fc.record({ do: fc.constant('photo'), at }),
) as fc.Arbitrary<Step>

export const anyText = fc
  .integer({ min: 1, max: 9 })
  .map((count) => textOf(Array.from({ length: count }, (_, n) => paragraph(idOf(n), `نص ${n}`))))
export const anySteps = fc.array(step, { maxLength: 6 })

const photos = ['0', '1'].map((n) => `00000000-0000-4000-8000-00000000000${n}`)

/** One person's step; `who` keeps their new words and blocks apart from everyone else's. */
export function changed(text: ReleaseText, made: Step, who: string, count: number): ReleaseText {
  const blocks = [...blocksOf(text)]
  const words = `${who} كتب ${count}`
  const place = made.at % blocks.length
  if (made.do === 'field') return { ...text, [lineFields[made.at % lineFields.length]!]: words }
  if (made.do === 'photo') {
    const assetId = photos[made.at % photos.length]!
    const rest = text.photoTexts.filter((photo) => photo.assetId !== assetId)
    return { ...text, photoTexts: [...rest, { assetId, caption: words, alt: '', credit: '' }] }
  }
  if (made.do === 'write') blocks[place] = paragraph(blocks[place]!.attrs.id, words)
  if (made.do === 'remove' && blocks.length > 1) blocks.splice(place, 1)
  if (made.do === 'insert') blocks.splice(place + 1, 0, paragraph(idOf(count, who), words))
  if (made.do === 'move') {
    const [moved] = blocks.splice(place, 1)
    blocks.splice(made.to % (blocks.length + 1), 0, moved!)
  }
  return { ...text, body: { type: 'doc', content: blocks } }
}

export const after = (text: ReleaseText, steps: Step[], who: string) =>
  steps.reduce((former, made, count) => changed(former, made, who, count), text)
