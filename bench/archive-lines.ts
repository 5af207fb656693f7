// Lines of an archive that never was: paragraphs of the demo texts in ever other company, each release with a headline of its own.
import { demoTexts } from '#prisma/demo/texts/all.ts'
import type { DemoText } from '#prisma/demo/release-text.ts'

const bilingual = demoTexts.flatMap(({ ar, en, ...rest }) => (en ? [{ ...rest, ar, en }] : []))
const paragraphsOf = ({ body }: DemoText) => body.split('\n\n').filter((one) => !one.includes('\n'))
const paragraphs = bilingual.flatMap(({ ar, en }) => {
  const translated = paragraphsOf(en)
  return paragraphsOf(ar).flatMap((text, at) =>
    translated[at] ? [{ ar: text, en: translated[at] }] : [],
  )
})

const pick = <T>(list: T[], number: number, step: number) => list[(number * step) % list.length]!

/** Release `number` of the archive as a line for the importer; about 200 words a language. */
export function archiveLine(number: number): string {
  const { ar, en, kind, topics } = pick(bilingual, number, 7)
  const company = Array.from({ length: 5 }, (_, at) => pick(paragraphs, number + at, 31 + at * 10))
  const day = new Date(Date.UTC(2006, 0, 1) + (number % 7300) * 86_400_000)
  const textIn = (text: DemoText, locale: 'ar' | 'en') => ({
    headline: `${text.headline} ${number}`,
    summary: text.summary,
    body: company.map((paragraph) => paragraph[locale]).join('\n\n'),
  })
  return JSON.stringify({
    externalId: `archive-${number}`,
    kind,
    date: day.toISOString().slice(0, 10),
    ar: textIn(ar, 'ar'),
    en: textIn(en, 'en'),
    topics,
  })
}
