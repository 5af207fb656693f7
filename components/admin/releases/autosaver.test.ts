import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Outcome } from '#lib/writing/open-text.ts'
import { Autosaver, choosingPace, type SaveState, writingPace } from './autosaver.ts'

const done: Outcome = { is: 'done' }
const away: Outcome = { is: 'later', problems: [{ code: 'database.gone' }] }
const conflict: Outcome = { is: 'stopped', problems: [{ code: 'text.changed_meanwhile' }] }

let said: string[]
let outcomes: { keep: Outcome; save: Outcome }
let autosaver: Autosaver
let states: SaveState[]

beforeEach(() => {
  vi.useFakeTimers()
  said = []
  states = []
  outcomes = { keep: done, save: done }
  const work = (what: 'keep' | 'save') => async () => {
    said.push(what)
    return outcomes[what]
  }
  autosaver = new Autosaver({ keep: work('keep'), save: work('save') }, writingPace, (state) =>
    states.push(state),
  )
})
afterEach(() => {
  autosaver.stop()
  vi.useRealTimers()
})

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)
const now = () => states.at(-1)!.is

test('who types without a pause is kept every two seconds, and saved for everyone only after a pause of twenty', async () => {
  for (let second = 0; second < 30; second++) {
    autosaver.changed()
    await pass(1)
  }
  expect(said.filter((what) => what === 'keep').length).toBeGreaterThanOrEqual(14)
  expect(said).not.toContain('save')
  await pass(2)
  expect(now()).toBe('kept')
  await pass(18)
  expect(said.at(-1)).toBe('save')
  expect(now()).toBe('saved')
})

test('nothing is at risk for longer than two seconds and the way to the server', async () => {
  autosaver.changed()
  expect(autosaver.isAtRisk()).toBe(true)
  await pass(2)
  expect(autosaver.isAtRisk()).toBe(false)
  expect(autosaver.hasRest()).toBe(true)
})

test('a save by hand makes the keeping of the same words needless', async () => {
  autosaver.changed()
  await autosaver.saveNow()
  await pass(60)
  expect(said).toEqual(['save'])
  expect(now()).toBe('saved')
})

test('the server away: it is said, tried again, and goes on by itself', async () => {
  outcomes = { keep: away, save: away }
  autosaver.changed()
  await pass(30)
  expect(now()).toBe('retrying')
  expect(autosaver.isAtRisk()).toBe(true)
  outcomes = { keep: done, save: done }
  await pass(4)
  expect(now()).toBe('saved')
  const count = said.length
  await pass(60)
  expect(said).toHaveLength(count)
})

test('a promise that breaks is the server away', async () => {
  const broken = new Autosaver(
    { save: () => Promise.reject(new Error('fetch failed')) },
    choosingPace,
    (state) => states.push(state),
  )
  broken.changed()
  await pass(2)
  expect(now()).toBe('retrying')
  broken.stop()
})

test('two wrote the same: nothing more is saved by itself, everything goes on being kept', async () => {
  outcomes.save = conflict
  autosaver.changed()
  await autosaver.saveNow()
  autosaver.changed()
  await pass(60)
  expect(said.filter((what) => what === 'save')).toHaveLength(1)
  expect(states.at(-1)).toMatchObject({ is: 'refused', keptAt: expect.any(Date) })
  await autosaver.saveRest()
  expect(said.filter((what) => what === 'save')).toHaveLength(1)
  outcomes.save = done
  await autosaver.saveNow()
  expect(now()).toBe('saved')
})

test('what is typed during a save is not taken for saved', async () => {
  let answer: (outcome: Outcome) => void = () => {}
  const slow = new Autosaver(
    { keep: async () => done, save: () => new Promise((resolve) => (answer = resolve)) },
    writingPace,
    (state) => states.push(state),
  )
  slow.changed()
  const saving = slow.saveNow()
  await pass(0)
  slow.changed()
  answer(done)
  await saving
  expect(slow.hasRest()).toBe(true)
  expect(now()).toBe('unsaved')
  await pass(2)
  expect(now()).toBe('kept')
  slow.stop()
})

test('choices in a form are saved for everyone at once, and have no row of their own', async () => {
  const form = new Autosaver(
    {
      save: async () => {
        said.push('save')
        return done
      },
    },
    choosingPace,
    (state) => states.push(state),
  )
  form.changed()
  await pass(2)
  expect(said).toEqual(['save'])
  expect(now()).toBe('saved')
  form.stop()
})
