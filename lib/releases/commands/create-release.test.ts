import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { aPerson, done, system } from '#prisma/demo/factories.ts'
import { someRegisters } from '#prisma/demo/registers.ts'
import { createRelease } from './create-release.ts'

let writer: Person
let translator: Person
beforeAll(async () => {
  await someRegisters()
  ;[writer, translator] = await Promise.all([aPerson('writer'), aPerson('translator')])
})

const input = { kind: 'press_release', originalLocale: 'ar', headline: 'بلاغ  صحفي' }

test('a writer starts a release: one language, one empty draft, the usual contact and boilerplate', async () => {
  const { releaseId, documentId } = await done(createRelease(writer, input))
  const release = await db.release.findUniqueOrThrow({
    where: { id: releaseId },
    include: {
      sharedRevision: { include: { contacts: true } },
      documents: {
        include: {
          editions: { include: { statuses: true } },
          textRevisions: { include: { boilerplateVersion: true } },
        },
      },
    },
  })
  expect(release).toMatchObject({
    kind: 'press_release',
    originalLocale: 'ar',
    authoritativeLocale: 'ar',
    createdById: writer.id,
    year: null,
    sequence: null,
  })
  expect(release.sharedRevision!.contacts).toHaveLength(1)
  const [document, ...others] = release.documents
  expect(others).toEqual([])
  expect(document).toMatchObject({
    id: documentId,
    locale: 'ar',
    slug: null,
    searchText: 'بلاغ صحفي',
  })
  expect(document!.textRevisions).toMatchObject([
    { headline: 'بلاغ صحفي', authorId: writer.id, basedOnId: null, parentId: null },
  ])
  expect(document!.textRevisions[0]!.boilerplateVersion).toMatchObject({ locale: 'ar', number: 1 })
  expect(document!.editions).toMatchObject([
    {
      number: 1,
      kind: 'new',
      state: 'draft',
      textRevisionId: document!.textRevisions[0]!.id,
      sharedRevisionId: release.sharedRevisionId,
      statuses: [{ state: 'draft', actorId: writer.id }],
    },
  ])
  const events = await db.auditEvent.findMany({ where: { releaseId }, orderBy: { seq: 'asc' } })
  expect(events).toMatchObject([
    {
      event: 'release.created',
      actorId: writer.id,
      locale: 'ar',
      facts: { kind: 'press_release' },
    },
    { event: 'edition.started', subjectId: document!.editions[0]!.id, facts: { number: 1 } },
  ])
})

test('an original in English gets the English boilerplate and stays authoritative', async () => {
  const english = { kind: 'statement', originalLocale: 'en', headline: 'A statement' }
  const { releaseId } = await done(createRelease(writer, english))
  const { documents, ...release } = await db.release.findUniqueOrThrow({
    where: { id: releaseId },
    include: {
      documents: { include: { textRevisions: { include: { boilerplateVersion: true } } } },
    },
  })
  expect(release).toMatchObject({ originalLocale: 'en', authoritativeLocale: 'en' })
  expect(documents[0]!.textRevisions[0]!.boilerplateVersion!.locale).toBe('en')
})

test('the system may start one for a person, and the audit trail says that it was the system', async () => {
  const { releaseId } = await done(createRelease(system, input, writer.id))
  const created = await db.auditEvent.findFirst({ where: { releaseId, event: 'release.created' } })
  expect(created).toMatchObject({ actorId: null, facts: { system: 'loader' } })
  expect(await db.release.findUnique({ where: { id: releaseId } })).toMatchObject({
    createdById: writer.id,
  })
})

test('refused: a translator starts none', async () => {
  expect(await refusalOf(() => createRelease(translator, input))).toEqual([
    { code: 'release.not_allowed' },
  ])
})

test('refused: the system without a person to own it', async () => {
  expect(await refusalOf(() => createRelease(system, input))).toEqual([
    { code: 'release.not_allowed' },
  ])
})

test.each([
  ['no headline', { headline: '' }, { code: 'headline.missing', field: 'headline' }],
  ['only spaces', { headline: ' \u00a0 ' }, { code: 'headline.missing', field: 'headline' }],
  [
    'only invisible letters',
    { headline: '\u200b\ufeff\0' },
    { code: 'headline.missing', field: 'headline' },
  ],
  ['too long', { headline: 'ب'.repeat(301) }, { code: 'text.too_long', field: 'headline' }],
  ['an unknown kind', { kind: 'rumour' }, { code: 'input.invalid', field: 'kind' }],
  [
    'an unknown language',
    { originalLocale: 'fr' },
    { code: 'input.invalid', field: 'originalLocale' },
  ],
  ['a field of its own', { year: 2026 }, { code: 'input.invalid' }],
])('refused: %s', async (_case, part, problem) => {
  expect(await refusalOf(() => createRelease(writer, { ...input, ...part }))).toEqual([problem])
})

test.each([null, undefined, 'text', 7, [], { toString: null }])('refused: %j', async (nothing) => {
  const problems = await refusalOf(() => createRelease(writer, nothing))
  expect(problems.every(({ code }) => code === 'input.invalid')).toBe(true)
})
