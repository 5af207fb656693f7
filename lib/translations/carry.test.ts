import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withIdsOfWords } from '#lib/diff/follow-words.ts'
import { idOf, paragraph, textOf } from '#lib/merge/some-texts.arbitrary.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { carrySegments, confirmedFrom, copiedEntries, wholeEntries } from './carry.ts'
import { afterEdits, anyBlocks, anyEdits, type Edit } from './edits.arbitrary.ts'
import type { SegmentAct } from './schema.ts'
import { hashOf, type SegmentKey, type Segments, segmentsOf, withSegments } from './segment.ts'
import { Settlement } from './saving/settle.ts'
import { standingOf } from './standing.ts'

const at = new Date('2026-11-24T08:00:00Z')
const revision = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const me = revision(999)

type State = { source: ReleaseText; target: ReleaseText; entries: Segments; revisionId: string }
type Step = { do: 'source' | 'target' | 'write' | 'rebase'; edits: Edit[]; at: number }

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('source', 'target', 'write', 'rebase'),
  edits: anyEdits,
  at: fc.nat({ max: 1000 }),
})

const settlementOf = ({ source: text, target, entries, revisionId }: State) => {
  const source = { revisionId, text }
  const earlier = new Map<string, { text: ReleaseText; entries: Segments }>()
  const who = { by: me, isPerson: true, authorName: null, at }
  return new Settlement({ source, seenSource: source, target, entries, earlier, ...who })
}

function saved(state: State, acts: SegmentAct[]): State {
  const settled = acts.map((act) => settlementOf(state).settle(act))
  expect(settled.filter(({ problem, isClash }) => problem || isClash)).toEqual([])
  const changes = new Map(settled.map(({ key, text }) => [key, text]))
  const target = withSegments(state.target, state.source, changes)
  const entries: Segments = { ...state.entries }
  for (const { key, entry } of settled) if (entry) entries[key] = entry
  return { ...state, target, entries }
}

const seenIn = ({ target }: State, key: SegmentKey) => hashOf(segmentsOf(target).get(key))

function stateAfter(state: State, { do: what, edits, at: place }: Step, count: number): State {
  if (what === 'source') {
    const edited = afterEdits(state.source, edits)
    const source = { ...edited, body: withIdsOfWords(state.source.body, edited.body) }
    return { ...state, source, revisionId: revision(count) }
  }
  if (what === 'target') {
    const edited = afterEdits(state.target, edits)
    const target = { ...edited, body: withIdsOfWords(state.target.body, edited.body) }
    const source = { revisionId: state.revisionId, text: state.source }
    const change = { before: state.target, after: target, entries: state.entries, source }
    return { ...state, target, entries: carrySegments({ ...change, by: me, at }) }
  }
  const standing = standingOf(state.source, state.target, state.entries)
  if (what === 'rebase')
    return saved(
      state,
      standing
        .filter((one) => one.state === 'stale')
        .map(({ key }) => ({ key, act: 'still_correct', seen: seenIn(state, key) })),
    )
  const blocks = standing.filter(({ key }) => key.startsWith('block:'))
  const { key } = blocks[place % blocks.length]!
  const text = paragraph(key.slice(6), `words ${count}`)
  return saved(state, [{ key, act: 'write', seen: seenIn(state, key), text }])
}

test('no save, re-basing or change of the original loses a confirmed segment that it did not touch', () => {
  fc.assert(
    fc.property(anyBlocks, fc.array(step, { maxLength: 6 }), (blocks, steps) => {
      const [source, target] = [textOf(blocks), textOf(blocks)]
      const first = { revisionId: revision(0), text: source }
      const entries = confirmedFrom(first, target, at)
      let state: State = { source, target, entries, revisionId: revision(0) }
      for (const [count, made] of steps.entries()) {
        const before = state
        state = stateAfter(state, made, count + 1)
        const [was, now] = [segmentsOf(before.target), segmentsOf(state.target)]
        const standing = standingOf(state.source, state.target, state.entries)
        for (const [key, text] of was) {
          const isKept = hashOf(text) !== '' && hashOf(now.get(key)) === hashOf(text)
          if (made.do === 'source' || made.do === 'rebase')
            expect(hashOf(now.get(key))).toBe(hashOf(text))
          if (!isKept || before.entries[key]?.state !== 'confirmed') continue
          expect(state.entries[key]).toMatchObject({ state: 'confirmed' })
          const told = standing.find((one) => one.key === key)!
          expect(told.wasConfirmed).toBe(true)
          expect(['confirmed', 'stale']).toContain(told.state)
          if (made.do === 'rebase') expect(told.state).toBe('confirmed')
        }
      }
    }),
    { numRuns: sizeOf(150, 2000) },
  )
})

describe('what is kept of a segment', () => {
  const source = { revisionId: revision(1), text: textOf([paragraph(idOf(0), 'أ')]) }
  const newer = { revisionId: revision(2), text: textOf([paragraph(idOf(0), 'أ ب')]) }
  const text = textOf([paragraph(idOf(0), 'a')])
  const key: SegmentKey = `block:${idOf(0)}`
  const kept = { text, entries: {}, source, at, isPublic: false, wasPublic: false }

  test('when nothing was: the source of the whole, a draft, confirmed where readers have had a text', () => {
    expect(wholeEntries(kept)[key]).toEqual({
      source: revision(1),
      hash: hashOf(source.text.body.content[0]),
      state: 'draft',
      origin: 'person',
      by: null,
      at: at.toISOString(),
    })
    expect(wholeEntries({ ...kept, wasPublic: true })[key]).toMatchObject({ state: 'confirmed' })
  })

  test('readers have the words: people’s drafts count as confirmed, a machine’s do not', () => {
    const entries = wholeEntries(kept)
    const machine = { ...entries, headline: { ...entries.headline!, origin: 'machine' as const } }
    const whole = wholeEntries({ ...kept, entries: machine, isPublic: true, wasPublic: true })
    expect(whole[key]).toMatchObject({ state: 'confirmed' })
    expect(whole.headline).toMatchObject({ state: 'draft' })
  })

  test('is not moved to a newer source by a save of other words', () => {
    const after = { ...text, headline: 'other' }
    const entries = wholeEntries({ ...kept, wasPublic: true })
    const change = { before: text, after, entries, source: newer, by: me, at }
    const carried = carrySegments(change)
    expect(carried[key]).toEqual(entries[key])
    expect(carried.headline).toMatchObject({ source: revision(2), state: 'draft', by: me })
    const standing = standingOf(newer.text, after, carried)
    expect(standing.find((one) => one.key === key)).toMatchObject({ state: 'stale' })
  })

  test('goes to the copy of a release, with the copies of its photos', () => {
    const [photo, copy] = [revision(7), revision(8)]
    const photoTexts = [{ assetId: photo, caption: 'c', alt: '', credit: '' }]
    const entries = wholeEntries({ ...kept, text: { ...text, photoTexts } })
    const photoOf = (id: string) => (id === photo ? copy : undefined)
    const copied = copiedEntries(entries, newer, photoOf)
    expect(copied[key]).toMatchObject({ source: revision(1) })
    expect(copied.headline).toMatchObject({ source: revision(2) })
    expect(copied[`photo:${copy}:caption`]).toBeDefined()
    expect(copied[`photo:${photo}:caption`]).toBeUndefined()
    expect(copiedEntries(entries, newer, () => undefined)).not.toHaveProperty(
      `photo:${copy}:caption`,
    )
  })
})
