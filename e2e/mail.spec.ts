// What people are told by mail, from the desk's outbox to a mailbox. The site under test has no mail server, so its mails wait;
// the test hands them over itself, to a real one.
import { db } from '#lib/db/desk.ts'
import { localPath, locales } from '#lib/i18n/locale.ts'
import { sendNextMail } from '#lib/mail/commands/send-next-mail.ts'
import { mailGuest } from '#lib/mail/mail-guest.ts'
import { addressesOf, aPostOffice } from '#lib/mail/testing/post-office.ts'
import { aSubmittedRelease } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { aUser, expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

const subjectOf = (desk: Desk, headline: string) =>
  desk.say('mail.News.edition.submitted.subject', { headline })

for (const locale of locales)
  test(`find what was not sent, read it, send it again or not · screens in ${locale}`, async ({
    browser,
  }) => {
    const { page, email } = await signedIn(browser, 'administrator', locale)
    const desk = new Desk(page, locale)
    await desk.open('/admin/mail')
    await expect(page.getByText(desk.say('mail.MailPage.kept'))).toBeVisible()
    await desk.press('mail.TestMailForm.submit')
    await expect(page.getByText(desk.say('mail.TestMailForm.done'))).toBeVisible()
    await expectNoOverflow(page)
    await page
      .getByRole('link', { name: desk.say('mail.Test.subject') })
      .first()
      .click()

    await expect(page.getByText(email)).toBeVisible()
    for (const each of locales)
      await expect(page.locator('[data-words]')).toContainText(
        new Desk(page, each).say('mail.Test.sentence'),
      )
    const shown = page.frameLocator('iframe').locator(`div[lang=${locale}]`)
    await expect(shown).toContainText(desk.say('mail.Test.sentence'))
    await expectNoOverflow(page)
    await desk.press('mail.MailActions.cancel')
    await expect(page.getByText(desk.say('mail.MailActions.cancelled'))).toBeVisible()
    await desk.press('mail.MailActions.again')
    await expect(page.getByText(desk.say('mail.MailActions.asked'))).toBeVisible()
  })

test('a text is handed in: a colleague gets the mail; who wants none of the kind gets none', async ({
  browser,
}) => {
  const { page, email } = await signedIn(browser, 'editor', 'en')
  const desk = new Desk(page, 'en')
  const writer = await aUser('writer')
  const headline = `اجتماع ${process.pid} في الرباط`
  await aSubmittedRelease(writer.person, ['ar'], { headline })

  const office = await aPostOffice()
  // Its turn comes first, and that of no other: they belong to the tests beside this one.
  const ours = { to: email, subject: { contains: headline } }
  await db.mail.updateMany({ where: ours, data: { dueAt: new Date(Date.now() - 3_600_000) } })
  await sendNextMail(undefined, office.server)
  const own = () => office.received.filter(({ to }) => addressesOf(to)[0]?.address === email)
  await expect.poll(() => own().map(({ subject }) => subject)).toEqual([subjectOf(desk, headline)])
  const arrived = own()
  const [link] = /http\S+\/review\/\S+/.exec(arrived[0]!.text!)!
  await page.goto(link)
  await expect(page.getByText(headline).first()).toBeVisible()

  await desk.open('/admin/account')
  const kind = desk.field('mail.Kind.edition.submitted')
  await expect(kind).toHaveValue('at_once')
  await kind.selectOption('never')
  await desk.field('mail.NotificationForm.digestHour').selectOption('17')
  await page.locator('#mail').getByRole('button').click()
  await expect(page.getByText(desk.say('mail.NotificationForm.saved'))).toBeVisible()
  await page.reload()
  await expect(desk.field('mail.Kind.edition.submitted')).toHaveValue('never')
  await expect(desk.field('mail.NotificationForm.digestHour')).toHaveValue('17')
  await expectNoOverflow(page)

  await aSubmittedRelease(writer.person, ['ar'], { headline: `${headline} الثاني` })
  expect(await db.mail.count({ where: ours })).toBe(1)
  await office.close()
})

test('a personal link is shown on request only, and who looked is on record', async ({
  browser,
}) => {
  const { page, person } = await signedIn(browser, 'administrator', 'ar')
  const desk = new Desk(page, 'ar')
  const to = `guest-${process.pid}@paper.example`
  await db.$transaction((tx) =>
    mailGuest(tx, {
      kind: 'preview.invited',
      to,
      name: 'ليلى',
      locale: 'ar',
      path: '/preview/secret-of-the-link',
      facts: { until: new Date(Date.now() + 3_600_000).toISOString() },
      isConfidential: true,
    }),
  )
  const { id } = await db.mail.findFirstOrThrow({ where: { to } })
  const answer = await page.goto(localPath('ar', `/admin/mail/${id}`))
  expect(await answer!.text()).not.toContain('secret-of-the-link')
  await desk.press('mail.ConfidentialWords.submit')
  await expect(page.locator('[data-words]')).toContainText('secret-of-the-link')
  const events = await db.auditEvent.findMany({ where: { subjectId: id } })
  expect(events).toMatchObject([{ event: 'mail.opened', actorId: person.id }])
})

test('an editor finds no mails of others', async ({ browser }) => {
  const { page } = await signedIn(browser, 'editor', 'en')
  const desk = new Desk(page, 'en')
  await desk.open('/admin/mail')
  await expect(page.getByText(desk.say('mail.MailPage.kept'))).toBeHidden()
  await expect(page.getByRole('heading', { name: desk.say('mail.MailPage.title') })).toBeHidden()
})
