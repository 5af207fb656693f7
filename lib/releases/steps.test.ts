import { expect, test } from 'vitest'
import type { Person, Role } from '#lib/access/actor.ts'
import type { Problem } from '#lib/result.ts'
import type { DocumentEditions, EditionPins, EditionState, ReleaseEditions } from './release.ts'
import { type Step, stepsFor, toPublish } from './steps.ts'

const person = (role: Role, id = role as string): Person => ({
  kind: 'person',
  id,
  name: id,
  role,
  locale: 'ar',
})

const edition = (state: EditionState, number = 1): EditionPins => ({
  id: `edition ${number}`,
  number,
  kind: 'new',
  state,
  textRevisionId: 'text',
  sharedRevisionId: 'shared',
  submitterId: 'submitter',
  revision: 1,
})

const aDocument = (
  newest: EditionPins,
  more: Partial<DocumentEditions> = {},
): DocumentEditions => ({
  id: 'document',
  locale: 'ar',
  slug: null,
  newest,
  live: null,
  pinned: null,
  ...more,
})

const aRelease = (more: Partial<ReleaseEditions> = {}): ReleaseEditions => ({
  id: 'release',
  kind: 'statement',
  originalLocale: 'ar',
  year: null,
  sequence: null,
  sharedRevisionId: 'shared',
  createdById: 'writer',
  embargoUntil: null,
  isUnderEmbargo: false,
  trashedAt: null,
  revision: 1,
  documents: [],
  ...more,
})

const steps = ['submit', 'return', 'approve', 'publish', 'force'] as const satisfies Step[]
const openTo = (actor: Person, state: EditionState, requirements: Problem[] = []) => {
  const standing = { release: aRelease(), document: aDocument(edition(state)), requirements }
  const found = stepsFor(actor, standing)
  return steps.filter((step) => found[step].length === 0).join(' ')
}

const table: [EditionState, writer: string, submitter: string, editor: string][] = [
  ['draft', 'submit', 'submit', 'submit'],
  ['submitted', '', 'return force', 'return approve force'],
  ['changes_requested', 'submit', 'submit', 'submit'],
  ['approved', '', 'return publish force', 'return publish force'],
  ['scheduled', '', '', ''],
  ['failed', '', '', ''],
  ['published', '', '', ''],
  ['superseded', '', '', ''],
  ['withdrawn', '', '', ''],
  ['killed', '', '', ''],
]

test.each(table)(
  'which steps are open when the edition is %s',
  (state, writer, submitter, editor) => {
    expect(openTo(person('writer'), state)).toBe(writer)
    expect(openTo(person('editor', 'submitter'), state)).toBe(submitter)
    expect(openTo(person('editor'), state)).toBe(editor)
    expect(openTo(person('administrator'), state)).toBe(editor)
  },
)

test('what the words lack stands in the way of everything but a return', () => {
  const lacking = [{ code: 'requirement.summary', field: 'summary' }]
  for (const state of ['draft', 'submitted', 'approved'] as const)
    expect(openTo(person('editor'), state, lacking)).toBe(state === 'draft' ? '' : 'return')
})

test('while an older edition waits for its time, the newer one cannot go out', () => {
  const document = aDocument(edition('approved', 2), { pinned: edition('scheduled', 1) })
  expect(toPublish(aRelease(), document)).toEqual({
    problem: { code: 'edition.older_is_scheduled' },
  })
  expect(toPublish(aRelease(), document, { isForced: true })).toEqual({
    problem: { code: 'edition.older_is_scheduled' },
  })
  expect(toPublish(aRelease(), document, { editionId: 'edition 1' })).toEqual({
    edition: document.pinned,
  })
})

test('what a plan pinned and is no longer there is not replaced by what is', () => {
  const document = aDocument(edition('approved', 2))
  expect(toPublish(aRelease(), document, { editionId: 'edition 1' })).toEqual({
    problem: { code: 'edition.no_longer_scheduled' },
  })
})

test('embargo and trash come before everything', () => {
  const document = aDocument(edition('approved'))
  const embargoUntil = new Date('2026-08-05T14:00:00Z')
  const release = aRelease({ isUnderEmbargo: true, embargoUntil })
  for (const how of [{}, { isForced: true }, { editionId: 'edition 1' }])
    expect(toPublish(release, document, how)).toEqual({
      problem: { code: 'embargo.not_over', values: { until: '2026-08-05 15:00' } },
    })
  expect(toPublish(aRelease({ embargoUntil }), document)).toHaveProperty('edition')
  expect(toPublish(aRelease({ trashedAt: new Date() }), document)).toEqual({
    problem: { code: 'release.in_trash' },
  })
})
