// Two people read what goes live; who cannot wait says why, and the flag stays until somebody else has looked.
import { locales } from '#lib/i18n/locale.ts'
import { aFinishedRelease } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

for (const locale of locales)
  test(`return, mend, approve, write again, publish without approval · screens in ${locale}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const at = async (role: 'writer' | 'editor') => {
      const { page, person } = await signedIn(browser, role, locale)
      return { desk: new Desk(page, locale), person }
    }
    const { desk: writer, person } = await at('writer')
    const { desk: editor } = await at('editor')
    const { desk: colleague } = await at('editor')
    const home = `/admin/releases/${await aFinishedRelease(person)}`
    const shows = (desk: Desk, key: string) =>
      expect(desk.page.getByText(desk.say(key), { exact: true }).first()).toBeVisible()

    // Handed in, and given back with a note.
    await writer.open(home)
    await writer.press('releases.DocumentActions.submit')
    await shows(writer, 'releases.state.submitted')
    await expect(writer.button('releases.ReviewButtons.approve')).toHaveCount(0)
    await editor.open(home)
    await editor.press('releases.ReviewButtons.return')
    await editor.press('releases.ReviewButtons.returnNow')
    await shows(editor, 'problems.note.missing')
    await editor.field('releases.ReviewButtons.returnNote').fill('صفة المسؤول')
    await editor.press('releases.ReviewButtons.returnNow')
    await shows(editor, 'releases.state.changes_requested')
    await writer.open(home)
    await expect(writer.page.getByText('صفة المسؤول').first()).toBeVisible()

    // Mended and approved; a word more, and the approval is gone. The page had said so.
    await writer.press('releases.DocumentActions.submit')
    await shows(writer, 'releases.state.submitted')
    await editor.open(home)
    await editor.approve()
    await shows(editor, 'releases.state.approved')
    await editor.open(`${home}/text/ar`)
    await shows(editor, 'releases.WritingNotice.approvedExplain')
    await editor.page.locator('#kicker').fill('دفاع')
    await editor.saved()
    await editor.open(home)
    await shows(editor, 'releases.state.draft')

    // Whoever handed it in cannot approve it, and says why it cannot wait.
    await editor.press('releases.DocumentActions.submit')
    await shows(editor, 'releases.EditionStanding.yours')
    await editor.press('releases.ForcePanel.force')
    await editor.press('releases.ForcePanel.forceNow')
    await shows(editor, 'problems.force.reason_missing')
    await editor.field('releases.ForcePanel.reason').fill('أُعلن الخبر')
    await editor.press('releases.ForcePanel.forceNow')
    await shows(editor, 'releases.ForceFlag.title')
    await shows(editor, 'problems.edition.forced_by_you')
    await expect(editor.button('releases.ReviewButtons.approveAfterwards')).toHaveCount(0)

    // The flag is on the list until somebody else has approved it.
    await colleague.open('/admin/releases?state=forced')
    await expect(colleague.page.locator(`a[href$="${home}"]`)).toBeVisible()
    await colleague.open(home)
    await expectNoOverflow(colleague.page)
    await colleague.press('releases.ReviewButtons.approveAfterwards')
    await colleague.press('releases.ReviewButtons.approveNow')
    await expect(colleague.button('releases.ReviewButtons.approveAfterwards')).toHaveCount(0)
    await colleague.open('/admin/releases?state=forced')
    await expect(colleague.page.locator(`a[href$="${home}"]`)).toHaveCount(0)
  })
