// How well the guard of facts finds what was changed by hand, and how often it cries without a cause, on labelled pairs of our own.
// With a file of aligned segments (JSON lines: headline and paragraphs with ar and en) it tells how often it speaks up there.
//   node bench/parity.ts [file]
import { readFileSync } from 'node:fs'
import type { Finding } from '#lib/parity/finding.ts'
import { findingKinds } from '#lib/parity/finding.ts'
import { findingsBetween } from '#lib/parity/findings-between.ts'
import type { SegmentText } from '#lib/translations/segment.ts'
import { days } from './parity/days.ts'
import { figures } from './parity/figures.ts'
import { asSegment } from './parity/as-segment.ts'
import { names, type Plant, type Sample } from './parity/sample.ts'
import { unseen } from './parity/unseen.ts'
import { unseenMore } from './parity/unseen-more.ts'
import { words } from './parity/words.ts'

type Labelled = { ar: string; en: string; expected: Plant[3] | null }

const planted = ({ ar, en }: Sample, [side, from, to, kind]: Plant): Labelled => {
  const text = { ar, en }[side]
  if (!text.includes(from)) throw new Error(`${from} is not in: ${text}`)
  return { ar, en, [side]: text.replace(from, to), expected: kind } as Labelled
}
const labelled = (samples: Sample[]): Labelled[] =>
  samples.flatMap(({ plants = [], ...sample }) => [
    { ...sample, expected: null },
    ...plants.map((plant) => planted(sample, plant)),
  ])

const found = ({ ar, en }: { ar: SegmentText; en: SegmentText }, sourceLocale: 'ar' | 'en') =>
  sourceLocale === 'ar'
    ? findingsBetween(ar, en, { sourceLocale, names })
    : findingsBetween(en, ar, { sourceLocale, names })

type Score = { planted: number; found: number; false: number }
const scores = Object.fromEntries(
  findingKinds.map((kind): [string, Score] => [kind, { planted: 0, found: 0, false: 0 }]),
)

const told = ({ kind, source, target }: Finding) =>
  `${kind}: ${source?.text ?? '-'} | ${target?.text ?? '-'}`

function judge(pair: Labelled) {
  const texts = { ar: asSegment(pair.ar), en: asSegment(pair.en) }
  // The same pair read from either side.
  const findings = found(texts, 'ar')
  const others = found(texts, 'en')
  if (findings.length !== others.length)
    console.log('NOT THE SAME IN BOTH DIRECTIONS', pair, findings.map(told), others.map(told))
  if (pair.expected) {
    scores[pair.expected]!.planted += 1
    if (findings.some(({ kind }) => kind === pair.expected)) scores[pair.expected]!.found += 1
    else console.log(`MISSED ${pair.expected}`, pair, findings.map(told))
  }
  const wrong = findings.filter(({ kind }) => kind !== pair.expected)
  for (const { kind } of wrong) scores[kind]!.false += 1
  if (wrong.length > 0) console.log('FALSE', pair, wrong.map(told))
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3))
const row = ({ planted: all, found: hits, false: wrong }: Score) => ({
  planted: all,
  found: hits,
  false: wrong,
  precision: share(hits, hits + wrong),
  recall: share(hits, all),
})

const late = [...unseen, ...unseenMore]
const pairs = labelled(process.env.ONLY ? late : [...figures, ...days, ...words, ...late])
pairs.forEach(judge)
const total = Object.values(scores).reduce((sum, score) => ({
  planted: sum.planted + score.planted,
  found: sum.found + score.found,
  false: sum.false + score.false,
}))
console.table({
  ...Object.fromEntries(Object.entries(scores).map(([kind, score]) => [kind, row(score)])),
  all: row(total),
})
const clean = pairs.filter(({ expected }) => !expected).length
console.log(`${pairs.length} pairs, ${clean} of them without a difference`)

type Segments = { headline: Sample; paragraphs: Sample[] }
const [file] = process.argv.slice(2)
if (file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const segments = lines.flatMap((line) => {
    const { headline, paragraphs } = JSON.parse(line) as Segments
    return [headline, ...paragraphs]
  })
  const alarmed = segments.map(({ ar, en }) =>
    findingsBetween(en, ar, { sourceLocale: 'en', names: [] }),
  )
  const speaking = (kinds: Set<string>) =>
    alarmed.filter((findings) => findings.some(({ kind }) => kinds.has(kind))).length
  console.table(
    Object.fromEntries(
      [...findingKinds.map((kind) => [kind]), [...findingKinds]].map((kinds) => [
        kinds.length === 1 ? kinds[0] : 'any',
        {
          segments: speaking(new Set(kinds)),
          of: segments.length,
          share: share(speaking(new Set(kinds)), segments.length),
        },
      ]),
    ),
  )
}
