// A page pastes a whole text over another, which hands the blocks' ids to other words; its save gives them back. The page does not
// know, and neither its own words nor a colleague's may suffer from it.
import { expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { paragraph } from '#lib/merge/some-texts.arbitrary.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { readText } from '#lib/releases/read-text.ts'
import { documentIn } from '#lib/releases/release.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { plainTextOfBlock } from '#lib/rich-text/plain-text.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { aFinishedRelease, anEditor, aTextSave, done } from '#prisma/demo/factories.ts'
import { OpenText } from './open-text.ts'

const words = [
  'أكدت السفارة أن التعاون يجسد متانة الشراكة.',
  'وأوضحت أن اللقاء شكل مناسبة لبحث سبل تعزيزه.',
  'وحضر المراسم عدد من كبار الضباط والقادة.',
]
const fresh = 'بلاغ جديد في مطلع النص لم يكن فيه من قبل.'
const ids = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd']
const bodyOf = (texts: string[]) => ({
  type: 'doc' as const,
  content: texts.map((text, at) => paragraph(ids[at]!, text)),
})

const newestOf = async (releaseId: string) => {
  const release = (await readEditions(db, releaseId))!
  return readText(db, documentIn(release, 'ar')!.newest.textRevisionId)
}
async function open(actor: Person, releaseId: string, page: string) {
  const current = await newestOf(releaseId)
  const save = (input: unknown) => saveText(actor, input)
  const sending = { keep: async () => ({ ok: true as const }), save }
  return new OpenText(
    { releaseId, locale: 'ar', current, basedOnId: null, page },
    sending as never,
    () => {},
  )
}
const told = ({ body }: ReleaseText) =>
  body.content.map((block) => [block.attrs.id, plainTextOfBlock(block)])
const withBlock = ({ body }: ReleaseText, block: Block) => ({
  body: {
    ...body,
    content: body.content.map((one) => (one.attrs.id === block.attrs.id ? block : one)),
  },
})

test('the ids follow the words, and both pages go on', async () => {
  const [editor, colleague] = [await anEditor(), await anEditor()]
  const releaseId = await aFinishedRelease(editor)
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { body: bodyOf(words) })))
  const mine = await open(editor, releaseId, 'pagemine')
  const theirs = await open(colleague, releaseId, 'pagehers')

  mine.write({ body: bodyOf([fresh, ...words]) })
  expect(await mine.save()).toEqual({ is: 'done' })
  const pasted = await newestOf(releaseId)
  expect(told(pasted.text).slice(1)).toEqual(words.map((text, at) => [ids[at], text]))

  expect(await mine.save(), 'again, from the page that does not know').toEqual({ is: 'done' })
  expect((await newestOf(releaseId)).revisionId).toBe(pasted.revisionId)

  // The colleague wrote in the second paragraph meanwhile, under the id that it has kept.
  theirs.write(withBlock(theirs.text, paragraph('bbbbbbbb', `${words[1]} والمزيد.`)))
  expect(await theirs.save()).toEqual({ is: 'done' })
  const both = await newestOf(releaseId)
  expect(told(both.text).slice(1)).toEqual([
    ['aaaaaaaa', words[0]],
    ['bbbbbbbb', `${words[1]} والمزيد.`],
    ['cccccccc', words[2]],
  ])
  expect(plainTextOfBlock(both.text.body.content[0]!)).toBe(fresh)

  expect(mine.follow(both)).toBe(true)
  expect(told(mine.text)).toEqual(told(both.text))
  mine.write(withBlock(mine.text, paragraph('cccccccc', 'ولم يحضر أحد.')))
  expect(await mine.save()).toEqual({ is: 'done' })
  expect(told((await newestOf(releaseId)).text)[3]).toEqual(['cccccccc', 'ولم يحضر أحد.'])
})
