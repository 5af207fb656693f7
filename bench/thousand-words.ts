import { richTextFromText } from '#lib/rich-text/parse-text.ts'

const paragraph =
  'أكدت الوزارة أن اللقاء الذي انعقد بالرباط شكل مناسبة لبحث سبل تعزيز التعاون بين البلدين في مجالات الدفاع والاقتصاد والطاقة المتجددة والصحة والتعليم، وأوضحت أن الجانبين اتفقا على إحداث لجنة مشتركة تجتمع مرتين في السنة لمتابعة تنفيذ البرامج المتفق عليها وتقييم نتائجها.'
const wordsOf = (text: string) => text.split(' ')
const paragraphs = Math.ceil(1000 / wordsOf(paragraph).length)
const ids = Array.from({ length: paragraphs }, (_, at) => `bench${String(at).padStart(3, '0')}`)

/** A body of a thousand words, another one each round: one word in one paragraph differs. */
export function thousandWords(round: number) {
  const texts = ids.map((_, at) =>
    at === Math.abs(round) % paragraphs ? `${paragraph} ${round}` : paragraph,
  )
  return richTextFromText(texts.join('\n\n'), ids)
}
