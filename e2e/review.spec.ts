// A text between a writer and an editor: a comment on a paragraph, changes requested, resolved, handed in again, approved.
import { expect, type Page } from '@playwright/test'
import { db } from '#lib/db/desk.ts'
import { locales } from '#lib/i18n/locale.ts'
import { aFinishedRelease, aTextSave } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expectNoOverflow, signedIn, test } from './fixtures.ts'

/** Opens the comment box of the block with these words. */
async function commentAt(desk: Desk, words: string, said: string) {
  const row = desk.page.locator('[data-changes] > div').filter({ hasText: words })
  await row
    .getByRole('button', {
      name: desk.say('review.NewThread.commentOn', { place: desk.say('review.DiffView.block') }),
    })
    .click()
  const box = row.getByRole('textbox')
  await box.pressSequentially(said)
  return { row, box }
}

const marked = (page: Page, tag: 'ins' | 'del') =>
  page.locator(`[data-changes] ${tag}`).evaluateAll((marks) =>
    marks.map((mark) => {
      const copy = mark.cloneNode(true) as HTMLElement
      for (const spoken of copy.querySelectorAll('span')) spoken.remove()
      return copy.textContent.trim()
    }),
  )

for (const locale of locales)
  test(`submit, comment, request changes, resolve, submit again, approve · screens in ${locale}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const writerAt = await signedIn(browser, 'writer', locale)
    const writer = new Desk(writerAt.page, locale)
    const editor = new Desk((await signedIn(browser, 'editor', locale)).page, locale)
    const releaseId = await aFinishedRelease(writerAt.person, ['ar'])
    const release = `/admin/releases/${releaseId}`

    // The writer hands in.
    await writer.open(release)
    await writer.press('releases.DocumentActions.submit')
    await expect(
      writer.page.getByText(writer.say('releases.state.submitted')).first(),
    ).toBeVisible()

    // Nobody has seen the text before: it is to be read whole.
    await editor.open(`${release}/review/ar`)
    await expect(editor.page.getByText(editor.say('review.Summary.nothingBefore'))).toBeVisible()
    await expectNoOverflow(editor.page)

    // A comment on a paragraph calls the writer by name.
    const words = 'سبل تعزيزه سنة 2026'
    const { row, box } = await commentAt(editor, words, `هل السنة صحيحة؟ @${writerAt.person.name}`)
    await expect(editor.page.getByRole('listbox')).toContainText(writerAt.person.name)
    await box.press('Enter')
    await expect(box).toHaveValue(`هل السنة صحيحة؟ @${writerAt.person.name} `)
    await row.getByRole('button', { name: editor.say('review.NewThread.send') }).click()
    await expect(row.getByRole('listitem').getByText('هل السنة صحيحة؟')).toBeVisible()
    const mail = await db.mail.findFirst({
      where: { releaseId, kind: 'comment.mentioned', userId: writerAt.person.id },
    })
    expect(mail?.text).toContain(`${release}/review/ar#thread-`)

    // Changes are requested.
    await editor.press('releases.ReviewButtons.return')
    await editor.page
      .getByLabel(editor.say('releases.ReviewButtons.returnNote'))
      .fill('تدقيق السنة')
    await editor.press('releases.ReviewButtons.returnNow')
    await expect(
      editor.page.getByText(editor.say('releases.state.changes_requested')).first(),
    ).toBeVisible()

    // The writer finds the note and the comment beside the text, changes the year, resolves and hands in again.
    await writer.open(`${release}/text/ar`)
    await expect(writer.page.getByRole('listitem').getByText('هل السنة صحيحة؟')).toBeVisible()
    const { text } = await aTextSave(releaseId, 'ar')
    expect(text.body.content).toHaveLength(2)
    const block = writer.page.locator('#body > p').filter({ hasText: words })
    await block.click()
    await writer.page.keyboard.press('End')
    await writer.page.keyboard.press('ControlOrMeta+End')
    for (let letter = 0; letter < '2026.'.length; letter += 1)
      await writer.page.keyboard.press('Backspace')
    await writer.page.keyboard.insertText('2027.')
    await writer.saved()
    await writer.open(`${release}/review/ar`)
    await expect(writer.page.getByText('تدقيق السنة')).toBeVisible()
    await expect
      .poll(() => db.commentMention.count({ where: { userId: writerAt.person.id, seenAt: null } }))
      .toBe(0)
    await writer.press('review.ThreadCard.resolve')
    await expect(
      writer.page.locator('details > summary', { hasText: writerAt.person.name }),
    ).toBeVisible()
    await writer.press('releases.DocumentActions.submit')
    await expect(
      writer.page.getByText(writer.say('releases.state.submitted')).first(),
    ).toBeVisible()

    // The editor sees the year, and nothing else, as changed since the text was handed in before.
    await editor.open(`${release}/review/ar`)
    await expect(editor.page.locator('#base')).toHaveValue('submitted')
    expect(await marked(editor.page, 'del')).toEqual(['2026'])
    expect(await marked(editor.page, 'ins')).toEqual(['2027'])
    await editor.page.keyboard.press('Alt+ArrowDown')
    await expect(editor.page.locator('[data-current]')).toContainText('2027')
    await editor.page.getByRole('link', { name: editor.say('review.ViewSwitch.beside') }).click()
    await expect(
      editor.page.getByRole('group', { name: editor.say('review.DiffView.before') }).first(),
    ).toBeVisible()
    expect(await marked(editor.page, 'ins')).toEqual(['2027'])
    await expectNoOverflow(editor.page)

    // And approves.
    await editor.press('releases.ReviewButtons.approve')
    await editor.press('releases.ReviewButtons.approveNow')
    await expect(editor.page.getByText(editor.say('releases.state.approved')).first()).toBeVisible()
  })

test('an earlier version is compared with the newest one, and brought back', async ({
  browser,
}) => {
  const { page, person } = await signedIn(browser, 'editor')
  const desk = new Desk(page, 'ar')
  const releaseId = await aFinishedRelease(person, ['ar'])
  await desk.open(`/admin/releases/${releaseId}/text/ar`)
  await page.locator('#headline').fill('عنوان لا يريده أحد')
  await desk.saved()
  await desk.open(`/admin/releases/${releaseId}/revisions/ar`)
  await desk.press('review.RevisionList.compare')
  await expect(page).toHaveURL(/from=/)
  await expect(
    page.getByRole('group', { name: desk.say('review.DiffView.after') }).first(),
  ).toContainText('عنوان لا يريده أحد')
  await expectNoOverflow(page)
  await page.getByRole('listitem').nth(1).waitFor()
  await page
    .locator('li', { has: page.locator('input[name=from]:checked') })
    .getByRole('button')
    .click()
  await desk.press('review.RestoreButton.confirm')
  await expect(page.getByRole('dialog')).toBeHidden()
  const { text } = await aTextSave(releaseId, 'ar')
  expect(text.headline).not.toBe('عنوان لا يريده أحد')
  expect(await db.textRevision.count({ where: { document: { releaseId } } })).toBe(4)
})
