import { expect, test } from 'vitest'
import { aFinishedRelease, anEditor, done, writeText } from '#prisma/demo/factories.ts'
import { findBoilerplateFor } from './boilerplate-versions.ts'
import { saveBoilerplate } from './commands/save-boilerplate.ts'

test('every version with its words, and what names it', async () => {
  const editor = await anEditor()
  const texts = { name: 'عن الوزارة', textAr: 'الصيغة الأولى', textEn: 'The first' }
  const { id } = await done(saveBoilerplate(editor, texts))
  const first = (await findBoilerplateFor(editor, id))!
  expect(first.versions.map(({ locale, number }) => [locale, number])).toEqual([
    ['ar', 1],
    ['en', 1],
  ])
  const releaseId = await aFinishedRelease(editor)
  await writeText(editor, releaseId, 'ar', { boilerplateVersionId: first.versions[0]!.id })
  await done(saveBoilerplate(editor, { ...texts, id, revision: 1, textAr: 'الصيغة الثانية' }))

  const { entry, versions } = (await findBoilerplateFor(editor, id))!
  expect(entry).toMatchObject({ textAr: 'الصيغة الثانية', textEn: 'The first', revision: 2 })
  const [second, former] = versions.filter(({ locale }) => locale === 'ar')
  expect(second).toMatchObject({ number: 2, open: 0, uses: [] })
  expect(former).toMatchObject({
    number: 1,
    text: 'الصيغة الأولى',
    live: 0,
    open: 1,
    uses: [{ releaseId }],
  })
})

test('nothing for what is none', async () => {
  expect(await findBoilerplateFor(await anEditor(), 'x')).toBeNull()
})
