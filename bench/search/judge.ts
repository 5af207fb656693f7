// Puts the judged queries to the search and compares all that it finds with all that it should.
import type { SearchInput, SearchPage } from '#lib/newsroom/search/search-page.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { numberOf } from './fill-newsroom.ts'
import { judgedQueries } from './judged-queries.ts'
import { benchRelease, type BenchRelease } from './releases.ts'

type Search = (locale: Locale, input: SearchInput) => Promise<SearchPage>

export type Judgement = {
  q: string
  kind: string
  isHeldOut: boolean
  recall: number
  precision: number
  isFirstRight: boolean
}

async function foundBy(search: Search, q: string) {
  const numbers: number[] = []
  let page: string | undefined
  do {
    const { hits, next } = await search('ar', { q, size: 50, page })
    numbers.push(...hits.map(({ releaseId }) => numberOf(releaseId)))
    page = next ?? undefined
  } while (page && numbers.length < 5000)
  return numbers
}

export async function judge(search: Search, count: number): Promise<Judgement[]> {
  const releases = Array.from({ length: count }, (_, number) => benchRelease(number, count))
  const judgements: Judgement[] = []
  for (const [at, { q, kind, about, not, isEnglish }] of judgedQueries.entries()) {
    const isRight = (release: BenchRelease) =>
      about.every((id) => release.about.has(id)) &&
      !(not && release.about.has(not)) &&
      (!isEnglish || release.en !== null)
    const right = new Set(releases.filter(isRight).map(({ number }) => number))
    const found = await foundBy(search, q)
    const hits = found.filter((number) => right.has(number)).length
    judgements.push({
      q,
      kind,
      isHeldOut: at % 2 === 1,
      recall: right.size === 0 ? 1 : hits / right.size,
      precision: found.length === 0 ? 0 : hits / found.length,
      isFirstRight: found.length > 0 && right.has(found[0]!),
    })
  }
  return judgements
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export const summaryOf = (judgements: Judgement[]) => ({
  queries: judgements.length,
  recall: mean(judgements.map(({ recall }) => recall)),
  precision: mean(judgements.map(({ precision }) => precision)),
  firstRight: mean(judgements.map(({ isFirstRight }) => Number(isFirstRight))),
})
