import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { importReleases } from '#lib/imports/commands/import-releases.ts'
import { readKnownNames } from '#lib/imports/resolve-names.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
import { duplicateRelease } from '#lib/releases/commands/duplicate-release.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { restoreRevision } from '#lib/review/commands/restore-revision.ts'
import { sizeOf } from '#lib/testing/size.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aRelease,
  aTextSave,
  done,
  system,
} from '#prisma/demo/factories.ts'
import { confirmAll, translate, translationOf } from '#prisma/demo/translation-factories.ts'
import { readStandings } from './read-standings.ts'

let editor: Person
let translator: Person
beforeAll(async () => {
  editor = await anEditor()
  translator = await aPerson('translator')
})

const standingOf = async (releaseId: string) =>
  (await readStandings(db, [releaseId])).get(releaseId)!
const nothing = { untranslated: 0, draft: 0, stale: 0, confirmed: 0 }

describe('how far a translation is', () => {
  test('is told by its segments, as the workbench shows them', async () => {
    const releaseId = await aFinishedRelease(editor, ['ar', 'en'], { withPhoto: true })
    await confirmAll(translator, releaseId)
    await done(
      saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع', summary: 'غيره' })),
    )
    await translate(translator, releaseId, [{ key: 'headline', act: 'write', text: 'Draft' }])
    const expected = { total: 8, untranslated: 1, draft: 1, stale: 1, confirmed: 5 }
    expect(await standingOf(releaseId)).toMatchObject({ locale: 'en', ...expected })
    expect((await translationOf(editor, releaseId)).counts).toEqual(expected)
  })

  test('that nobody has begun is all of its original', async () => {
    const releaseId = await aFinishedRelease(editor, ['en'])
    expect(await standingOf(releaseId)).toMatchObject({
      ...nothing,
      locale: 'ar',
      documentId: null,
      total: 4,
      untranslated: 4,
      sourceWords: 36,
    })
    await done(addDocument(editor, { releaseId }))
    expect(await standingOf(releaseId)).toMatchObject({ total: 4, untranslated: 4 })
  })

  test('does not count the words of photos that left the release', async () => {
    const releaseId = await aFinishedRelease(editor, ['ar', 'en'], { withPhoto: true })
    const { total } = await standingOf(releaseId)
    const { sharedRevisionId } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
    const { placeId } = await db.sharedRevision.findUniqueOrThrow({
      where: { id: sharedRevisionId! },
    })
    const bare = await db.sharedRevision.create({ data: { releaseId, placeId } })
    await db.release.update({ where: { id: releaseId }, data: { sharedRevisionId: bare.id } })
    expect(await standingOf(releaseId)).toMatchObject({ total: total - 3 })
  })

  test('is confirmed for what readers have, and for pairs that were imported', async () => {
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    expect(await standingOf(releaseId)).toMatchObject({ ...nothing, total: 4, confirmed: 4 })
    const known = await readKnownNames()
    for (const publish of [true, false]) {
      const line = {
        externalId: `pair-${publish}`,
        kind: 'statement',
        date: '2019-03-02',
        ar: { headline: 'توقيع اتفاقية', summary: 'وُقعت اليوم.', body: 'الأولى.\n\nالثانية.' },
        en: { headline: 'Agreement signed', summary: 'It was signed.', body: 'First.\n\nSecond.' },
        topics: [],
        people: [],
      }
      await done(importReleases(system, [line], { publish, known }))
      const { externalId } = line
      const { id } = await db.release.findUniqueOrThrow({ where: { externalId } })
      expect(await standingOf(id)).toMatchObject({ ...nothing, total: 4, confirmed: 4 })
    }
  })

  test('comes back with a restored revision', async () => {
    const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
    await confirmAll(translator, releaseId)
    const { targetRevisionId: revisionId, counts } = await translationOf(translator, releaseId)
    const spoilt = await done(
      saveText(editor, await aTextSave(releaseId, 'en', { headline: 'x', summary: 'y' })),
    )
    expect(await standingOf(releaseId)).toMatchObject({ draft: 2 })
    const baseRevisionId = spoilt.revisionId
    await done(restoreRevision(editor, { releaseId, locale: 'en', revisionId, baseRevisionId }))
    expect((await translationOf(translator, releaseId)).counts).toEqual(counts)
  })

  test('goes along with a copy, photos and all', async () => {
    const releaseId = await aFinishedRelease(editor, ['ar', 'en'], { withPhoto: true })
    await confirmAll(translator, releaseId)
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { summary: 'غيره' })))
    const before = await translationOf(editor, releaseId)
    expect(before.counts).toMatchObject({ stale: 1 })
    const copy = await done(duplicateRelease(editor, { releaseId, keepPhotos: false }))
    const after = await translationOf(editor, copy.releaseId)
    const withoutPhotos = before.rows.filter(({ place }) => place.is !== 'photo')
    const told = ({ key, state, by, former }: (typeof after.rows)[number]) => [
      key,
      state,
      by,
      former,
    ]
    expect(after.rows.map(told)).toEqual(withoutPhotos.map(told))
  })
})

test('of many releases takes as many statements as of one', async () => {
  const count = async (ids: string[]) => {
    let statements = 0
    const counting = new Proxy(db, {
      get: (target, name) => {
        if (name !== '$queryRaw') return Reflect.get(target, name)
        statements += 1
        return target.$queryRaw.bind(target)
      },
    })
    const standings = await readStandings(counting, ids)
    expect([...standings.keys()].toSorted()).toEqual(ids.toSorted())
    return statements
  }
  const ids = []
  for (let at = 0; at < sizeOf(3, 10); at += 1)
    ids.push(await aFinishedRelease(editor, ['ar', 'en']))
  const { releaseId } = await aRelease(editor)
  ids.push(releaseId)
  expect(await count(ids.slice(0, 1))).toBe(2)
  expect(await count(ids)).toBe(2)
  expect(await count([])).toBeLessThanOrEqual(2)
})
