// The quality of the search: everything that it finds for the judged queries against everything that it should.
import { beforeAll, expect, test } from 'vitest'
import { searchReleases } from '#lib/newsroom/search/search-releases.ts'
import { refreshLexicon } from '#lib/publishing/refresh-lexicon.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { judge, type Judgement, summaryOf } from './judge.ts'

const count = 3000
let judgements: Judgement[]

beforeAll(async () => {
  await fillNewsroom(ownerUrl, 0, count, count)
  await refreshLexicon()
  judgements = await judge(searchReleases, count)
}, 180_000)

const ofHalf = (isHeldOut: boolean) =>
  summaryOf(judgements.filter((one) => one.isHeldOut === isHeldOut))

test.each([
  ['looked at', false],
  ['held out', true],
])('the half %s', (_, isHeldOut) => {
  const { queries, recall, precision, firstRight } = ofHalf(isHeldOut)
  expect(queries).toBeGreaterThanOrEqual(60)
  expect(recall).toBeGreaterThanOrEqual(0.97)
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(firstRight).toBeGreaterThanOrEqual(0.98)
})
