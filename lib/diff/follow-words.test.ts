import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraph } from '#lib/merge/some-texts.arbitrary.ts'
import { plainTextOfBlock } from '#lib/rich-text/plain-text.ts'
import { type Block, type RichText, richText } from '#lib/rich-text/schema.ts'
import { withIdsOfWords } from './follow-words.ts'

const doc = (...content: Block[]): RichText => ({ type: 'doc', content })
const id = (name: string) => name.padEnd(8, '0')
const block = (name: string, text: string) => paragraph(id(name), text)
const named = ({ content }: RichText) =>
  Object.fromEntries(content.map((one) => [plainTextOfBlock(one).split(' ')[0]!, one.attrs.id]))

const [first, second, third] = [
  'أكدت سفارة الولايات المتحدة أن التعاون يجسد متانة الشراكة.',
  'وأوضحت أن اللقاء شكل مناسبة لبحث سبل تعزيزه خلال السنة.',
  'وحضر المراسم عدد من كبار الضباط والقادة العسكريين.',
]
const before = doc(block('a', first), block('b', second), block('c', third))
const fresh = 'بلاغ جديد في مطلع النص لم يكن فيه من قبل.'

describe('ids', () => {
  test('follow the words when a whole text was pasted over another', () => {
    const pasted = doc(
      block('a', fresh),
      block('b', first),
      block('c', second.replace('السنة', 'العام')),
      block('d', third),
    )
    const ids = named(withIdsOfWords(before, pasted))
    expect(ids).toEqual({ بلاغ: id('d'), أكدت: id('a'), وأوضحت: id('b'), وحضر: id('c') })
  })

  test('of words that went are given to no others', () => {
    const pasted = doc(block('a', fresh), block('b', first), block('c', third))
    const ids = named(withIdsOfWords(before, pasted))
    expect(ids).toMatchObject({ أكدت: id('a'), وحضر: id('c') })
    expect([id('a'), id('b'), id('c')]).not.toContain(ids['بلاغ'])
  })

  test('follow words that changed places under them', () => {
    const swapped = doc(block('a', second), block('b', first), block('c', third))
    expect(named(withIdsOfWords(before, swapped))).toMatchObject({ أكدت: id('a'), وأوضحت: id('b') })
  })

  test('given back once stay when the same page saves again', () => {
    const pasted = doc(block('a', fresh), block('b', first), block('c', second), block('d', third))
    const once = withIdsOfWords(before, pasted)
    expect(withIdsOfWords(once, pasted)).toEqual(once)
  })
})

describe('a text is left as it is', () => {
  test.each([
    ['a paragraph was rewritten', doc(block('a', fresh), block('b', second), block('c', third))],
    ['paragraphs were moved', doc(block('c', third), block('a', first), block('b', second))],
    ['one was copied, and the first rewritten', doc(block('a', fresh), block('n', first))],
    [
      'one was divided',
      doc(block('a', 'أكدت سفارة'), block('n', first.slice(10)), block('b', second)),
    ],
    ['two became one', doc(block('a', `${first} ${second}`), block('c', third))],
    [
      'words of a removed one came again under a new id',
      doc(block('n', first), block('b', second)),
    ],
  ])('when %s', (_, after) => {
    expect(withIdsOfWords(before, after)).toBe(after)
  })
})

test('whatever is pasted over whatever, each block has one id and its words', () => {
  const words = fc.constantFrom(first, second, third, fresh, 'قصير', 'نص آخر قصير')
  const anyDoc = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), words), { minLength: 1 })
    .map((pairs) =>
      doc(...new Map(pairs.map(([name, text]) => [name, block(name, text)])).values()),
    )
  fc.assert(
    fc.property(anyDoc, anyDoc, (old, young) => {
      const after = withIdsOfWords(old, young)
      expect(richText.safeParse(after).success).toBe(true)
      expect(after.content.map(plainTextOfBlock)).toEqual(young.content.map(plainTextOfBlock))
    }),
  )
})
