import { describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { anEditor, aPerson, aRelease } from '#prisma/demo/factories.ts'
import { editorIds, ownerAndSubmitterIds } from './audience.ts'
import { newsKinds } from './news.ts'
import { type News, notify } from './notify.ts'

const tell = (actor: Actor, ...news: News[]) => db.$transaction((tx) => notify(tx, actor, news))
const mailsOf = (userId: string) =>
  db.mail.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })
const itemsOf = (userId: string) => db.digestItem.findMany({ where: { userId } })
const choose = (userId: string, kind: string, way: 'at_once' | 'digest' | 'never') =>
  db.notificationSetting.create({ data: { userId, kind, way } })

async function aTold(headline = 'لقاء في الرباط') {
  const [actor, reader] = [await anEditor(), await anEditor()]
  const { releaseId } = await aRelease(actor, { headline })
  return { actor, reader, releaseId }
}

describe('a colleague is told', () => {
  test('at once, in their language first and in the other below', async () => {
    const { actor, reader, releaseId } = await aTold()
    await db.user.update({ where: { id: reader.id }, data: { locale: 'en' } })
    await tell(actor, {
      kind: 'edition.submitted',
      userIds: [reader.id],
      releaseId,
      locale: 'ar',
    })
    const [mail] = await mailsOf(reader.id)
    expect(mail).toMatchObject({
      kind: 'edition.submitted',
      state: 'waiting',
      locale: 'en',
      releaseId,
      subject: 'To review: لقاء في الرباط',
      toName: reader.name,
      isConfidential: false,
    })
    const { text, html } = mail!
    expect(text.indexOf('submitted')).toBeGreaterThan(0)
    expect(text.indexOf('للمراجعة')).toBeGreaterThan(text.indexOf('submitted'))
    expect(text).toContain(`http://localhost:3000/en/admin/releases/${releaseId}\n`)
    expect(text).toContain(`http://localhost:3000/admin/releases/${releaseId}\n`)
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('<div lang="ar" dir="rtl"')
    expect(html).not.toMatch(/<img|<link|<style|<script|<table|src=|url\(/)
    expect(html.length).toBeLessThan(6000)
  })

  test('in the next digest, or not at all, as they chose', async () => {
    const { actor, reader, releaseId } = await aTold()
    await choose(reader.id, 'edition.submitted', 'digest')
    await choose(reader.id, 'edition.approved', 'never')
    await tell(
      actor,
      { kind: 'edition.submitted', userIds: [reader.id], releaseId },
      { kind: 'edition.approved', userIds: [reader.id], releaseId },
    )
    expect(await mailsOf(reader.id)).toEqual([])
    expect(await itemsOf(reader.id)).toMatchObject([{ kind: 'edition.submitted', mailedAt: null }])
  })

  test('never of what they did themselves, nor when they may not enter', async () => {
    const { actor, reader, releaseId } = await aTold()
    const gone = await anEditor()
    await db.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
    const userIds = [actor.id, gone.id, reader.id, reader.id]
    await tell(actor, { kind: 'edition.submitted', userIds, releaseId })
    expect(await mailsOf(actor.id)).toEqual([])
    expect(await mailsOf(gone.id)).toEqual([])
    expect(await mailsOf(reader.id)).toHaveLength(1)
  })

  test('once for one cause', async () => {
    const { actor, reader, releaseId } = await aTold()
    const news: News[] = [
      { kind: 'plan.overdue', userIds: [reader.id], releaseId, cause: 'plan:1:overdue' },
      { kind: 'edition.published', userIds: [reader.id], releaseId, cause: 'plan:1:published' },
    ]
    await tell(actor, ...news)
    await tell(actor, ...news)
    expect(await mailsOf(reader.id)).toHaveLength(1)
    expect(await itemsOf(reader.id)).toHaveLength(1)
  })

  test('by nobody when what happened is undone', async () => {
    const { actor, reader, releaseId } = await aTold()
    const undone = db.$transaction(async (tx) => {
      await notify(tx, actor, [{ kind: 'edition.submitted', userIds: [reader.id], releaseId }])
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await mailsOf(reader.id)).toEqual([])
  })

  test('with what stood in the way and what was written to them', async () => {
    const { actor, reader, releaseId } = await aTold()
    const note = 'السطر الأول\nSecond <b>line</b>'
    await tell(
      actor,
      {
        kind: 'plan.failed',
        userIds: [reader.id],
        releaseId,
        facts: { at: '2026-11-24T09:00:00.000Z' },
        problems: [{ code: 'requirement.summary' }],
      },
      { kind: 'edition.returned', userIds: [reader.id], releaseId, facts: { note } },
    )
    const [failed, returned] = await mailsOf(reader.id)
    expect(failed!.text).toMatch(/• .*الملخص/)
    expect(failed!.text).toContain('24 نونبر 2026')
    expect(failed!.text).toContain('November 24, 2026')
    expect(returned!.text).toContain('> السطر الأول\n> Second <b>line</b>')
    expect(returned!.html).toContain('السطر الأول<br>Second &lt;b&gt;line&lt;/b&gt;')
  })
})

describe('headlines', () => {
  test('are those of the language that it is about, else of the original', async () => {
    const { actor, reader, releaseId } = await aTold('عنوان أصلي')
    const kind = 'edition.approved'
    await tell(actor, { kind, userIds: [reader.id], releaseId, locale: 'en' })
    await tell(actor, { kind, userIds: [reader.id], releaseId: undefined, facts: {} })
    const [one, several] = await mailsOf(reader.id)
    expect(one!.subject).toContain('عنوان أصلي')
    expect(several!.subject).toContain('عدة بلاغات')
  })

  test('under embargo stay inside: not on a locked screen', async () => {
    const { actor, reader, releaseId } = await aTold('عنوان محظور')
    const embargoUntil = new Date(Date.now() + 3_600_000)
    await db.release.update({ where: { id: releaseId }, data: { embargoUntil } })
    await tell(actor, { kind: 'edition.submitted', userIds: [reader.id], releaseId })
    const [mail] = await mailsOf(reader.id)
    expect(mail!.subject).toBe('للمراجعة: بلاغ تحت الحظر')
    expect(mail!.text).toContain('عنوان محظور')
    expect(mail!.html).toMatch(/<title>للمراجعة: بلاغ تحت الحظر<\/title>/)
  })

  test('that are hostile stay words', async () => {
    const headline = '<img src=x onerror=alert(1)> {actor} "و" \u2067عكس'
    const { actor, reader, releaseId } = await aTold(headline)
    await tell(actor, { kind: 'edition.submitted', userIds: [reader.id], releaseId })
    const [mail] = await mailsOf(reader.id)
    expect(mail!.html).toContain('<bdi>&lt;img src=x onerror=alert(1)&gt; {actor}')
    expect(mail!.html.match(/<bdi>/g)?.length).toBe(mail!.html.match(/<\/bdi>/g)?.length)
    expect(mail!.subject).not.toMatch(/[\u2066-\u2069\r\n]/)
  })
})

test('each kind of news has its sentence, whatever facts come along', async () => {
  const { actor, reader, releaseId } = await aTold()
  const facts = {
    at: '2026-11-24T09:00:00.000Z',
    until: '2026-11-24T09:00:00.000Z',
    deadline: '2026-11-24T09:00:00.000Z',
    name: 'ليلى',
  }
  for (const kind of Object.keys(newsKinds) as (keyof typeof newsKinds)[]) {
    await choose(reader.id, kind, 'at_once')
    await tell(actor, { kind, userIds: [reader.id], releaseId, facts })
  }
  const mails = await mailsOf(reader.id)
  expect(mails).toHaveLength(Object.keys(newsKinds).length)
  for (const { kind, subject, text } of mails) {
    expect(subject, kind).not.toMatch(/ثمة جديد|\{|undefined/)
    expect(text, kind).not.toMatch(/ثمة جديد|There is news|\{|undefined/)
  }
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(mails.length)
  await tell(actor, { kind: 'plan.done', userIds: [reader.id], releaseId })
  expect((await mailsOf(reader.id)).at(-1)!.text).toContain('ثمة جديد يخص')
})

describe('audiences', () => {
  test('editors are those who may enter', async () => {
    const [editor, administrator] = [await anEditor(), await aPerson('administrator')]
    const [writer, gone] = [await aPerson('writer'), await anEditor()]
    await db.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
    const ids = await db.$transaction((tx) => editorIds(tx))
    expect(ids).toEqual(expect.arrayContaining([editor.id, administrator.id]))
    expect(ids).not.toEqual(expect.arrayContaining([writer.id]))
    expect(ids).not.toContain(gone.id)
  })

  test('owner and newest submitter, each once', async () => {
    const [owner, first, second] = [await aPerson('writer'), await anEditor(), await anEditor()]
    const { releaseId } = await aRelease(owner)
    const { id } = await db.edition.findFirstOrThrow({ where: { document: { releaseId } } })
    const ids = () => db.$transaction((tx) => ownerAndSubmitterIds(tx, id))
    expect(await ids()).toEqual([owner.id])
    for (const { id: actorId } of [first, second])
      await db.editionStatus.create({ data: { editionId: id, state: 'submitted', actorId } })
    expect(await ids()).toEqual([owner.id, second.id])
  })
})
