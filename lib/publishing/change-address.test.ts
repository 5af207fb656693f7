import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { findAddress } from '#lib/newsroom/address.ts'
import { answerForRelease } from '#lib/newsroom/answer.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { listReleases } from '#lib/newsroom/queries/list-releases.ts'
import { findReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { readEntries } from '#lib/newsroom/queries/read-entries.ts'
import { releaseForms, routeOf } from '#lib/newsroom/routes.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { pathsOf } from '#lib/statistics/scope.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  anApprovedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aTextSave,
  done,
  publish,
  submit,
} from '#prisma/demo/factories.ts'
import { changeAddress } from './change-address.ts'
import { withdrawRelease } from './withdraw-release.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const asked = async (releaseId: string, over: object = {}) => {
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  return { releaseId, revision, locale: 'en', words: 'A better Héadline', ...over }
}
const liveOf = (releaseId: string, locale = 'en') =>
  newsroom.liveDocument.findFirstOrThrow({ where: { releaseId, locale } })

test('the new address is told wherever the release is, and traced', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  const before = await liveOf(releaseId)
  const { slug, epoch } = await done(changeAddress(editor, await asked(releaseId)))
  expect(slug).toBe('a-better-headline')
  const { path, year, sequence, documentId } = await liveOf(releaseId)
  expect(path).toBe(`/releases/${year}/${sequence}/${slug}`)
  const page = await findReleasePage('en', year, sequence)
  expect(page).toMatchObject({ path, content: { slug } })
  expect((await findReleasePage('ar', year, sequence))?.sibling).toMatchObject({ path })
  const [entry] = await readEntries([documentId])
  expect(entry).toMatchObject({ path, content: { slug } })
  expect((await listReleases('en', null)).rows[0]).toMatchObject({ path, slug })
  const change = await db.epochChange.findUniqueOrThrow({ where: { value: BigInt(epoch) } })
  expect(change).toMatchObject({ isUrgent: false })
  expect(change.tags).toEqual(
    expect.arrayContaining([`r:${year}/${sequence}`, 'list:ar', 'list:en', 'topic:defence']),
  )
  const event = await db.auditEvent.findFirstOrThrow({
    where: { releaseId, event: 'address.changed' },
  })
  expect(event).toMatchObject({
    locale: 'en',
    facts: { from: before.path.split('/').at(-1), to: slug },
  })
})

test.each([null, ...Object.entries(releaseForms)])(
  'every former address leads there: %s',
  async (form) => {
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    const former = await liveOf(releaseId)
    await done(changeAddress(editor, await asked(releaseId)))
    await done(changeAddress(editor, await asked(releaseId, { words: 'Third headline' })))
    const { path, year, sequence } = await liveOf(releaseId)
    const ending = form ? form[0] : ''
    for (const old of [former.path, `/releases/${year}/${sequence}/a-better-headline`]) {
      const route = routeOf('en', old + ending, {})
      if (route?.name !== 'release') throw new Error('no route')
      expect(answerForRelease(route, 'en', await findAddress(year, sequence))).toEqual({
        redirect: `/en${path}${ending}`,
        status: 301,
      })
    }
  },
)

test('whoever read it at a former address is still counted', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  const former = await liveOf(releaseId)
  await done(changeAddress(editor, await asked(releaseId)))
  const { path } = await liveOf(releaseId)
  expect(await pathsOf(releaseId)).toEqual(expect.arrayContaining([former.path, path]))
})

test('the next edition goes out at the new address', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  await done(changeAddress(editor, await asked(releaseId)))
  await done(saveText(editor, await aTextSave(releaseId, 'en', { headline: 'Another headline' })))
  await submit(editor, releaseId, 'en')
  await publish(editor, releaseId, ['en'])
  expect((await liveOf(releaseId)).path).toMatch(/\/a-better-headline$/)
})

test('a notice moves as well', async () => {
  const releaseId = await aPublishedRelease(editor)
  const { revision } = await asked(releaseId)
  await done(withdrawRelease(editor, { releaseId, revision, notices: { ar: 'سُحب.' } }))
  const input = await asked(releaseId, { locale: 'ar', words: 'عنوانٌ جديد' })
  await done(changeAddress(editor, input))
  expect((await liveOf(releaseId, 'ar')).path).toMatch(/\/عنوان-جديد$/)
})

describe('refused', () => {
  const refusalTo = (input: unknown, actor = editor) => refusalOf(() => changeAddress(actor, input))

  test('to a writer and to a translator', async () => {
    const input = await asked(await aPublishedRelease(editor, ['ar', 'en']))
    for (const role of ['writer', 'translator'] as const)
      expect(await refusalTo(input, await aPerson(role))).toEqual([{ code: 'release.not_allowed' }])
  })

  test('before a first publication, without words, without a change, after another', async () => {
    const releaseId = await anApprovedRelease(editor, ['ar', 'en'])
    await publish(editor, releaseId, ['ar'])
    expect(await refusalTo(await asked(releaseId))).toEqual([{ code: 'address.not_given' }])
    for (const words of ['', '   ', '؟!', '«»'])
      expect(await refusalTo(await asked(releaseId, { locale: 'ar', words }))).toEqual([
        { code: 'address.missing', field: 'words' },
      ])
    const { path } = await liveOf(releaseId, 'ar')
    const words = path.split('/').at(-1)
    expect(await refusalTo(await asked(releaseId, { locale: 'ar', words }))).toEqual([
      { code: 'address.unchanged', field: 'words' },
    ])
    const input = await asked(releaseId, { locale: 'ar', words: 'جديد' })
    expect(await refusalTo({ ...input, revision: input.revision - 1 })).toEqual([
      { code: 'release.changed_meanwhile' },
    ])
  })
})
