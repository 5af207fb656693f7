import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRichText } from '#lib/rich-text/rich-text.arbitrary.ts'
import { linesOf } from '#lib/rich-text/lines.ts'
import type { Inline } from '#lib/rich-text/inline.ts'
import { diffLine, diffWords, type Piece, styleChanges } from './diff-line.ts'
import { joinedRuns, lineOnSide } from './sides.ts'

/** On paper: [-gone-] {+come+} ~spelled|otherwise~ *dressed otherwise*. */
const onPaper = (pieces: Piece[]) =>
  pieces
    .map((piece) => {
      const words = (run: Inline) => (run.type === 'text' ? run.text : '⏎')
      if (piece.is === 'respelled')
        return `~${words(piece.before)}|${words(piece.after)}|${piece.why}~`
      if (piece.is === 'restyled') return `*${words(piece.after)}*`
      if (piece.is === 'removed') return `[-${words(piece.run)}-]`
      return piece.is === 'added' ? `{+${words(piece.run)}+}` : words(piece.run)
    })
    .join('')
const marked = (before: string, after: string, locale: 'ar' | 'en' = 'ar') =>
  onPaper(diffWords(before, after, locale))

describe('words', () => {
  test.each([
    ['the same', 'أكدت السفارة التعاون.', 'أكدت السفارة التعاون.', 'أكدت السفارة التعاون.'],
    [
      'a word replaced',
      'لقاء وزير الدفاع',
      'لقاء وزير الخارجية',
      'لقاء وزير [-الدفاع-]{+الخارجية+}',
    ],
    ['a word added', 'لقاء الوزير', 'لقاء الوزير اليوم', 'لقاء الوزير{+ اليوم+}'],
    ['a figure', 'سنة 2025 بالرباط', 'سنة 2026 بالرباط', 'سنة [-2025-]{+2026+} بالرباط'],
    [
      'a type is one word',
      'طائرة F-16 مقاتلة',
      'طائرة F-35 مقاتلة',
      'طائرة [-F-16-]{+F-35+} مقاتلة',
    ],
    ['a decimal is one word', 'بلغ 2,5 مليون', 'بلغ 2,7 مليون', 'بلغ [-2,5-]{+2,7+} مليون'],
    ['a negation', 'وافق المجلس', 'لم يوافق المجلس', '[-وافق-]{+لم يوافق+} المجلس'],
    ['a final letter', 'الوزير يستقبل', 'الوزيرة تستقبل', '[-الوزير يستقبل-]{+الوزيرة تستقبل+}'],
    ['nothing before', '', 'عنوان', '{+عنوان+}'],
    ['nothing after', 'عنوان', '', '[-عنوان-]'],
    ['a line break', 'سطر أول\nسطر ثان', 'سطر أول سطر ثان', 'سطر أول[-⏎-]{+ +}سطر ثان'],
  ])('%s', (_case, before, after, shown) => {
    expect(marked(before, after)).toBe(shown)
  })

  test('a sentence that was rewritten is not torn into the words that it happens to share', () => {
    const shown = marked(
      'استقبل وزير الدفاع في الرباط وفدا عسكريا',
      'تعقد اللجنة المشتركة في مراكش دورتها الرابعة',
    )
    expect(shown).toBe(
      '[-استقبل وزير الدفاع في الرباط وفدا عسكريا-]{+تعقد اللجنة المشتركة في مراكش دورتها الرابعة+}',
    )
  })
})

test('nor when it shares a whole name with the one before', () => {
  const name = 'الولايات المتحدة الأمريكية'
  const before = `استقبل الوزير المنتدب لدى رئيس الحكومة وفدا رفيع المستوى من ${name} بحضور عدد من كبار الضباط وممثلي الهيئات الدبلوماسية المعتمدة بالرباط`
  const after = `تنعقد الدورة الرابعة للجنة الاستشارية المشتركة بين المملكة ${name} خلال شهر شتنبر بمدينة أكادير لتقييم حصيلة البرامج المنجزة وتحديد أولويات السنوات القادمة`
  expect(marked(before, after)).toBe(`[-${before}-]{+${after}+}`)
})

describe('small changes are shown as small', () => {
  test.each([
    ['a tatweel', 'الـمغرب', 'المغرب', 'tatweel'],
    ['vowel signs', 'محمد', 'مُحَمَّد', 'vowels'],
    ['the kind of the digits', '٢٠٢٦', '2026', 'digits'],
    ['Persian digits', '۲۰۲۶', '2026', 'digits'],
    ['the form of the hamza', 'الامن', 'الأمن', 'hamza'],
    ['its seat', 'مسئول', 'مسؤول', 'hamza'],
    ['a mark that nobody sees', 'F-16\u200f', 'F-16', 'invisible'],
    ['several of them', 'الـامن', 'الأمن', 'several'],
  ])('%s', (_case, before, after, why) => {
    expect(marked(`قال ${before} اليوم`, `قال ${after} اليوم`)).toBe(
      `قال ~${before}|${after}|${why}~ اليوم`,
    )
  })

  test.each([
    ['علي is not على', 'علي', 'على'],
    ['ة is not ه', 'مدرسة', 'مدرسه'],
    ['another figure in other digits', '٢٠٢٥', '2026'],
    ['a capital letter', 'defense', 'Defense'],
    ['an accent', 'Etat', 'État'],
  ])('but %s', (_case, before, after) => {
    expect(marked(before, after)).toBe(`[-${before}-]{+${after}+}`)
  })
})

describe('marks and links', () => {
  const strong = [{ type: 'strong' as const }]
  const link = (href: string) => [{ type: 'link' as const, attrs: { href } }]

  test('words that became bold are the same words, dressed otherwise', () => {
    const pieces = diffLine(
      [{ type: 'text', text: 'قال الوزير اليوم' }],
      [
        { type: 'text', text: 'قال ' },
        { type: 'text', text: 'الوزير', marks: strong },
        { type: 'text', text: ' اليوم' },
      ],
      'ar',
    )
    expect(onPaper(pieces)).toBe('قال *الوزير* اليوم')
  })

  test('a link that leads elsewhere is a change, with both addresses', () => {
    const [piece] = diffLine(
      [{ type: 'text', text: 'الموقع', marks: link('https://a.ma') }],
      [{ type: 'text', text: 'الموقع', marks: link('https://b.ma') }],
      'ar',
    )
    expect(piece).toMatchObject({ is: 'restyled' })
    if (piece?.is !== 'restyled') return
    expect(styleChanges(piece.before, piece.after)).toEqual([
      { type: 'link', had: link('https://a.ma')[0], has: link('https://b.ma')[0] },
    ])
  })

  test('the order in which marks were given does not count', () => {
    const one: Inline = { type: 'text', text: 'قال', marks: [...strong, ...link('https://a.ma')] }
    const other: Inline = { type: 'text', text: 'قال', marks: [...link('https://a.ma'), ...strong] }
    expect(onPaper(diffLine([one], [other], 'ar'))).toBe('قال')
  })
})

test('both lines can be read back from what is shown, whatever they hold', () => {
  const line = anyRichText.map((doc) => doc.content.flatMap(linesOf)[0]!)
  fc.assert(
    fc.property(
      line,
      line,
      fc.constantFrom('ar' as const, 'en' as const),
      (before, after, locale) => {
        const pieces = diffLine(before, after, locale)
        expect(lineOnSide(pieces, 'before')).toEqual(joinedRuns(before))
        expect(lineOnSide(pieces, 'after')).toEqual(joinedRuns(after))
      },
    ),
    { numRuns: 300 },
  )
})

test('both texts can be read back when they are made of the same few words', () => {
  const words = fc
    .array(fc.constantFrom('و', 'الأمن', 'الامن', 'في', '2026', '٢٠٢٦', '،', '\n', 'F-16', 'على'), {
      maxLength: 40,
    })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = diffWords(before, after)
      const text = (side: 'before' | 'after') =>
        lineOnSide(pieces, side)
          .map((run) => (run.type === 'text' ? run.text : '\n'))
          .join('')
      expect([text('before'), text('after')]).toEqual([before, after])
    }),
    { numRuns: 500 },
  )
})
