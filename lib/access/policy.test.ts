import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStates } from '#lib/releases/release.ts'
import type { Actor, Role } from './actor.ts'
import { roles } from './actor.ts'
import { type Action, may, policy } from './policy.ts'

// Who may do what, written out. Each column of four signs says: one's own original, one's own translation, another's
// original, another's translation; + may, - may not. "before" is before the submission, "after" from then on.
const matrix = `
  action            state    writer translator editor administrator
  release.read      any      ++++   ++++       ++++   ++++
  release.import    any      ----   ----       ----   ++++
  release.create    any      ++++   ----       ++++   ++++
  document.add      any      ++--   ++++       ++++   ++++
  text.save         before   ++--   -+-+       ++++   ++++
  text.save         after    ----   ----       ++++   ++++
  shared.save       before   ++--   ----       ++++   ++++
  shared.save       after    ----   ----       ++++   ++++
  photo.upload      any      ++--   ----       ++++   ++++
  edition.submit    before   ++--   -+-+       ++++   ++++
  edition.submit    after    ----   ----       ++++   ++++
  edition.return    any      ----   ----       ++++   ++++
  edition.approve   any      ----   ----       ++++   ++++
  edition.publish   any      ----   ----       ++++   ++++
  edition.force     any      ----   ----       ++++   ++++
  plan.read         any      ++++   ++++       ++++   ++++
  plan.save         any      ----   ----       ++++   ++++
  release.withdraw  any      ----   ----       ++++   ++++
  release.kill      any      ----   ----       ++++   ++++
  address.change    any      ----   ----       ++++   ++++
  release.backdate  any      ----   ----       ++++   ++++
  embargo.save      any      ----   ----       ++++   ++++
  embargo.invite    any      ----   ----       ++++   ++++
  preview_link.make any      ++--   -+-+       ++++   ++++
  comment.write     any      ++++   ++++       ++++   ++++
  release.duplicate any      ++++   ----       ++++   ++++
  release.trash     any      ++--   ----       ++++   ++++
  template.save     any      ----   ----       ++++   ++++
  log.read          any      ----   ----       ----   ++++
  history.read      any      ++++   ++++       ++++   ++++
  register.read     any      ++++   ++++       ++++   ++++
  register.save     any      ----   ----       ++++   ++++
  translation.promise any    ----   ----       ++++   ++++
  statistics.read   any      ++++   ++++       ++++   ++++
  site.save         any      ----   ----       ----   ++++
  mail.read         any      ----   ----       ----   ++++
  mail.send         any      ----   ----       ----   ++++
  user.list         any      ----   ----       ----   ++++
  user.invite       any      ----   ----       ----   ++++
  user.change       any      ----   ----       ----   ++++
  account.change    any      ++++   ++++       ++++   ++++
`
const states = {
  before: ['draft', 'changes_requested'],
  after: ['submitted', 'approved'],
  any: [...openStates, undefined],
} as const

const rows = matrix
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [action, span, ...signs] = line.trim().split(/\s+/) as [Action, keyof typeof states]
    return { action, span, signs: signs as string[] }
  })

const me = 'one'
const person = (role: Role): Actor => ({ kind: 'person', id: me, name: role, role, locale: 'ar' })
const cases = [
  { ownerId: me, isTranslation: false },
  { ownerId: me, isTranslation: true },
  { ownerId: 'another', isTranslation: false },
  { ownerId: 'another', isTranslation: true },
]

describe.each(rows)('$action, state: $span', ({ action, span, signs }) => {
  test.each(roles)('%s', (role) => {
    for (const state of states[span])
      expect(
        cases.map((about) => (may(person(role), action, { ...about, state }) ? '+' : '-')).join(''),
        `in state ${state}`,
      ).toBe(signs[roles.indexOf(role)])
  })
})

test('the matrix has each action in each state once', () => {
  const covered = rows.flatMap(({ action, span }) =>
    states[span].map((state) => `${action} ${state}`),
  )
  const every = (Object.keys(policy) as Action[]).flatMap((action) =>
    openStates.map((state) => `${action} ${state}`),
  )
  expect(covered.filter((row) => !row.endsWith('undefined')).toSorted()).toEqual(every.toSorted())
})

test('the system may do everything', () => {
  for (const { action } of rows) expect(may({ kind: 'system', name: 'clock' }, action)).toBe(true)
})

test('where owner, language or state decide and are not told, the answer is no', () => {
  expect(may(person('writer'), 'text.save')).toBe(false)
  expect(may(person('writer'), 'text.save', { ownerId: me })).toBe(false)
  expect(may(person('translator'), 'text.save', { isTranslation: true })).toBe(false)
  expect(may(person('writer'), 'photo.upload')).toBe(false)
})

describe('the code', () => {
  const sources = globSync(['lib/**/*.ts', 'app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'])
    .filter((path) => !path.endsWith('.test.ts') && path !== 'lib/access/policy.ts')
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

  test('asks for every action of the table, and for no other', () => {
    const asked = new Set<string>()
    for (const { path, text } of sources) {
      const named = [...text.matchAll(/\bmay\(\s*\w+,\s*'([a-z._]+)'/g)].map(
        ([, action]) => action!,
      )
      expect(named.length, `${path} names its actions`).toBe([...text.matchAll(/\bmay\(/g)].length)
      for (const action of named) asked.add(action)
    }
    expect([...asked].toSorted()).toEqual(Object.keys(policy).toSorted())
  })

  /** Itself, or a file of its own noun that it hands over to. */
  const asks = (path: string, text: string) =>
    [
      text,
      ...[...text.matchAll(/from '(\.[^']+)'/g)].map(([, to]) =>
        readFileSync(join(dirname(path), to!), 'utf8'),
      ),
    ].some((code) => /\bmay\(/.test(code))

  test('lets no command change anything without asking', () => {
    // Guests and those who have not signed in yet have no role; the others are for the machine alone.
    const unasked = [
      'accept-invitation',
      'accept-terms',
      'comment-as-guest',
      'create-set-up-link',
      'create-user',
      'enter-preview',
      'enter-room',
      'leave-room',
      'process-photo',
      'read-room',
      'record-view',
      'send-next-mail',
      'sign-in',
      'sign-out',
      'take-copy',
      'view-photo',
      'write-next-digest',
    ]
    const silent = sources
      .filter(({ path, text }) => path.includes('/commands/') && !asks(path, text))
      .map(({ path }) => path.split('/').at(-1)!.replace('.ts', ''))
    expect(silent.toSorted()).toEqual(unasked)
  })
})
