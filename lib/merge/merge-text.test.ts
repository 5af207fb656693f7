import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { releaseText } from '#lib/releases/schema.ts'
import { sameText } from '#lib/releases/text.ts'
import { sizeOf } from '#lib/testing/size.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { blockKey, type Choices } from './clash.ts'
import { sameBlock } from './merge-body.ts'
import { mergeText } from './merge-text.ts'
import {
  after,
  anySteps,
  anyText,
  blocksOf,
  idOf,
  idsOf,
  paragraph,
  textOf,
} from './some-texts.arbitrary.ts'

const numRuns = sizeOf(1_000, 20_000)
const three = fc
  .record({ base: anyText, ours: anySteps, others: anySteps })
  .map(({ base, ours, others }) => ({
    base,
    mine: after(base, ours, 'm'),
    theirs: after(base, others, 't'),
  }))
const check = (property: Parameters<typeof fc.assert>[0]) => fc.assert(property, { numRuns })
const block = (text: ReleaseText, id: string) => blocksOf(text).find(({ attrs }) => attrs.id === id)

describe('whatever two people do', () => {
  test('who alone changed something gets exactly that', () =>
    check(
      fc.property(three, ({ base, mine }) => {
        for (const [m, t] of [
          [mine, base],
          [base, mine],
        ] as const) {
          const { text, clashes } = mergeText({ base, mine: m, theirs: t })
          expect(clashes).toEqual([])
          expect(sameText(text, mine)).toBe(true)
        }
      }),
    ))

  test('who both did the same have it once', () =>
    check(
      fc.property(three, ({ base, mine }) => {
        const { text, clashes } = mergeText({ base, mine, theirs: mine })
        expect(clashes).toEqual([])
        expect(sameText(text, mine)).toBe(true)
      }),
    ))

  test('the merged text is one that can be saved', () =>
    check(
      fc.property(three, (texts) => {
        expect(releaseText.safeParse(mergeText(texts).text).error).toBeUndefined()
      }),
    ))

  test('no block that one wrote is lost, unless the other removed it as it was before', () =>
    check(
      fc.property(three, ({ base, mine, theirs }) => {
        const { text, clashes } = mergeText({ base, mine, theirs })
        const open = new Set(clashes.map(({ key }) => key))
        for (const [one, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const)
          for (const written of blocksOf(one)) {
            const { id } = written.attrs
            const before = block(base, id)
            const isNew = !before || !sameBlock(before, written)
            if (!isNew || open.has(blockKey(id))) continue
            expect(block(text, id), `block ${id}`).toBeDefined()
            expect(sameBlock(block(text, id)!, written)).toBe(true)
            expect(block(other, id) ? 'there' : 'not there').toBe(
              before && !block(other, id) ? 'a clash' : block(other, id) ? 'there' : 'not there',
            )
          }
      }),
    ))

  test('both see the same clashes, and the same text where there are none', () =>
    check(
      fc.property(three, ({ base, mine, theirs }) => {
        const one = mergeText({ base, mine, theirs })
        const other = mergeText({ base, mine: theirs, theirs: mine })
        const keys = (merged: typeof one) => merged.clashes.map(({ key }) => key).toSorted()
        expect(keys(one)).toEqual(keys(other))
        if (one.clashes.length > 0) return
        expect(idsOf(one.text).toSorted()).toEqual(idsOf(other.text).toSorted())
        for (const written of blocksOf(one.text))
          expect(sameBlock(written, block(other.text, written.attrs.id)!)).toBe(true)
        const inOrderOf = (text: ReleaseText) => ({ ...text, body: one.text.body })
        expect(sameText(inOrderOf(one.text), inOrderOf(other.text))).toBe(true)
      }),
    ))

  test('when their changes lie apart, it does not matter who was first', () =>
    check(
      fc.property(anyText, anySteps, anySteps, (base, ours, others) => {
        // Mine in the first half with its own gaps, theirs in the second; a block between them is nobody's.
        const half = blocksOf(base)
        const [above, below] = [
          half,
          half.map((one) => paragraph(`x${one.attrs.id.slice(1)}`, 'ن')),
        ]
        const between = paragraph(idOf(0, 'y'), 'بين')
        const whole = (top: ReleaseText, bottom: ReleaseText) =>
          textOf([...blocksOf(top), between, ...blocksOf(bottom)])
        const [top, bottom] = [textOf(above), textOf(below)]
        const isBody = ({ do: what }: { do: string }) => what !== 'field' && what !== 'photo'
        const mine = whole(after(top, ours.filter(isBody), 'm'), bottom)
        const theirs = whole(top, after(bottom, others.filter(isBody), 't'))
        const one = mergeText({ base: whole(top, bottom), mine, theirs })
        const other = mergeText({ base: whole(top, bottom), mine: theirs, theirs: mine })
        expect(one.clashes).toEqual([])
        expect(sameText(one.text, other.text)).toBe(true)
        expect(idsOf(one.text)).toEqual(
          idsOf(
            whole(after(top, ours.filter(isBody), 'm'), after(bottom, others.filter(isBody), 't')),
          ),
        )
      }),
    ))

  test('what a person chose settles every clash, and puts no other words anywhere', () =>
    check(
      fc.property(three, fc.constantFrom('mine', 'theirs'), ({ base, mine, theirs }, side) => {
        const open = mergeText({ base, mine, theirs })
        const choices = Object.fromEntries(open.clashes.map(({ key }) => [key, side])) as Choices
        const settled = mergeText({ base, mine, theirs }, choices)
        expect(settled.clashes).toEqual([])
        const chosen = side === 'mine' ? mine : theirs
        for (const clash of open.clashes)
          if (clash.is === 'block') {
            const id = clash.key.slice('block:'.length)
            const [is, want] = [block(settled.text, id), block(chosen, id)]
            if (want) expect(sameBlock(is!, want), clash.key).toBe(true)
            else expect(is && 'content' in is, clash.key).toBeFalsy()
          }
        if (open.clashes.some(({ is }) => is === 'order')) {
          const common = idsOf(settled.text).filter((id) => idsOf(chosen).includes(id))
          expect(common).toEqual(idsOf(chosen).filter((id) => common.includes(id)))
        }
      }),
    ))
})
