// Somebody without an account reads what is not public: a journalist under embargo, and whoever checks the facts of a draft.
import type { Browser, Page } from '@playwright/test'
import { db } from '#lib/db/desk.ts'
import { type Locale, locales, localPath } from '#lib/i18n/locale.ts'
import { aFinishedRelease, anApprovedRelease, publish } from '#prisma/demo/factories.ts'
import { anInvitation, hoursFromNow, letEmbargoPass, putUnderEmbargo } from '#prisma/demo/guests.ts'
import { Desk } from './desk-verbs.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

/** Of somebody who has nothing of ours yet, and runs no script. */
const aGuestsPage = async (browser: Browser) =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage()

const words = { ar: 'أكدت السفارة', en: 'The Embassy affirmed' }

async function anEditorsDesk(browser: Browser, locale: Locale) {
  const { page, person } = await signedIn(browser, 'editor', locale)
  return { desk: new Desk(page, locale), person }
}

type Entering = {
  desk: Desk
  room: 'embargo' | 'preview'
  /** They have accepted the terms before. */
  isBound?: boolean
}

/** Opens a link, presses the button and, for the embargo room, accepts the terms. */
async function goIn(page: Page, link: string, { desk, room, isBound = false }: Entering) {
  const answer = await page.goto(link)
  expect(answer!.status()).toBe(200)
  expect(answer!.headers()['cache-control']).toContain('no-store')
  await expect(page.locator('h1')).toHaveText(desk.say(`guest.Door.${room}Title`))
  await page.getByRole('button', { name: desk.say('guest.Door.enter') }).click()
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^(/en)?/${room}/[0-9a-f-]{36}$`))
  if (room === 'preview' || isBound) return
  await expect(page.locator('h1')).toHaveText(desk.say('guest.EmbargoTerms.title'))
  await page.getByRole('button', { name: desk.say('guest.EmbargoTerms.accept') }).click()
}

for (const locale of locales)
  test(`a journalist reads under embargo, from the invitation to the public page · ${locale}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const { desk, person } = await anEditorsDesk(browser, locale)
    const releaseId = await anApprovedRelease(person, ['ar', 'en'], { withPhoto: true })

    // Setting the time, on a clock that is named.
    await desk.open(`/admin/releases/${releaseId}/embargo`)
    await expect(desk.page.getByText(desk.say('embargo.EmbargoState.none'))).toBeVisible()
    await desk.field('embargo.EmbargoForm.time').fill(hoursFromNow(-2))
    await desk.field('embargo.EmbargoForm.zone').selectOption('UTC')
    await desk.press('embargo.EmbargoForm.set')
    await expect(desk.page.getByText(desk.say('problems.embargo.past'))).toBeVisible()
    await desk.field('embargo.EmbargoForm.time').fill(hoursFromNow(30))
    await desk.press('embargo.EmbargoForm.set')
    await expect(
      desk.page.getByText(desk.say('embargo.EmbargoState.under'), { exact: true }),
    ).toBeVisible()

    // Inviting one by the fields, and two by a list.
    const stamp = `${locale}-${Date.now()}`
    const invite = desk.page.getByRole('region', { name: desk.say('embargo.EmbargoPage.invite') })
    await invite.locator('[name=name]').fill('Salma Idrissi')
    await invite.locator('[name=outlet]').fill('Le Courrier')
    await invite.locator('[name=email]').fill(`salma-${stamp}@paper.example`)
    await desk.page.getByText(desk.say('embargo.InviteForm.several')).click()
    await desk
      .field('embargo.InviteForm.lines')
      .fill(`Omar; Radio; omar-${stamp}@radio.example; en\nnobody`)
    await desk.press('embargo.InviteForm.submit')
    await expect(desk.page.getByText(desk.say('embargo.InviteForm.refused'))).toBeVisible()
    await expect(invite.locator('[name=name]')).toHaveValue('Salma Idrissi')
    await desk
      .field('embargo.InviteForm.lines')
      .fill(`Omar; Radio; omar-${stamp}@radio.example; en`)
    await desk.press('embargo.InviteForm.submit')
    await expect(
      desk.page.getByText(desk.say('embargo.LinksTold.title', { count: 2 })),
    ).toBeVisible()
    await desk.page.getByText(desk.say('embargo.LinksTold.show')).click()
    const linkOf = (email: string) => desk.field('embargo.LinksTold.link', { email }).inputValue()
    const link = await linkOf(`salma-${stamp}@paper.example`)
    expect(link).toContain(localPath(locale, '/embargo/open/'))
    await expectNoOverflow(desk.page)

    // The journalist: the door, the terms, the text.
    const journalist = await aGuestsPage(browser)
    const before = await journalist.goto(link)
    expect(await before!.text()).not.toContain(words[locale])
    await goIn(journalist, link, { desk, room: 'embargo' })
    const room = journalist.url()
    await expect(journalist.locator('article')).toContainText(words[locale])
    await expect(journalist.locator('svg text')).toHaveText('Salma Idrissi · Le Courrier')
    await expect(journalist.getByText(desk.say('guest.EmbargoRoom.until'))).toBeVisible()
    expect(await journalist.content()).not.toContain(link.split('/').at(-1)!)
    await expectNoOverflow(journalist)
    const copied = await journalist.request.get(
      (await journalist.locator('a[href$="/txt"]').first().getAttribute('href'))!,
    )
    expect(await copied.text()).toContain('Salma Idrissi')
    await journalist.locator('a[hreflang]').first().click()
    await expect(journalist.locator('article')).toContainText(words[locale === 'ar' ? 'en' : 'ar'])

    // Somebody with the address and without the cookie.
    const stranger = await aGuestsPage(browser)
    const refused = await stranger.goto(room)
    expect(refused!.status()).toBe(404)
    await expect(stranger.locator('h1')).toHaveText(desk.say('guest.ClosedDoor.title'))
    expect(await stranger.content()).not.toContain(words[locale])

    // The desk knows who has read what.
    await desk.page.reload()
    const part = (key: string) => desk.page.getByRole('region', { name: desk.say(key) })
    await expect(
      part('embargo.EmbargoPage.invited').getByText(desk.say('embargo.InvitedList.accepted')),
    ).toBeVisible()
    const read = desk.say('embargo.ViewLog.what', { what: 'text', language: locale })
    await expect(part('embargo.EmbargoPage.views').getByText(read)).toBeVisible()

    // Lifted, published: the same link leads to the page that everybody sees.
    await desk.press('embargo.LiftButton.lift')
    await desk.press('embargo.LiftButton.confirm')
    await expect(
      desk.page.getByText(desk.say('embargo.EmbargoState.over'), { exact: true }),
    ).toBeVisible()
    await journalist.goto(room)
    await expect(journalist.getByText(desk.say('guest.EmbargoRoom.overText'))).toBeVisible()
    await publish(person, releaseId, ['ar', 'en'])
    for (const address of [link, room]) {
      const led = await journalist.goto(address)
      expect(led!.status()).toBe(200)
      expect(new URL(journalist.url()).pathname).toMatch(/^(\/en)?\/releases\/\d+\/\d+\//)
      await expect(journalist.locator('article')).toContainText(words[locale])
    }
  })

test('a link that is taken back opens nothing, also for who is inside', async ({ browser }) => {
  const { desk, person } = await anEditorsDesk(browser, 'ar')
  const releaseId = await anApprovedRelease(person, ['ar'])
  await putUnderEmbargo(person, releaseId)
  const [one, other] = [
    await anInvitation(person, releaseId),
    await anInvitation(person, releaseId),
  ]
  const [first, second] = [await aGuestsPage(browser), await aGuestsPage(browser)]
  await goIn(first, one.path, { desk, room: 'embargo' })
  await goIn(second, other.path, { desk, room: 'embargo' })

  const expectClosed = async (page: Page, link: string) => {
    for (const address of [page.url(), link]) {
      expect((await page.goto(address))!.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText(desk.say('guest.ClosedDoor.title'))
    }
  }
  await desk.open(`/admin/releases/${releaseId}/embargo`)
  const row = desk.page.getByRole('listitem').filter({ hasText: one.email })
  await row.getByRole('button', { name: desk.say('embargo.InvitedList.revoke') }).click()
  await desk.page
    .getByRole('dialog')
    .getByRole('button', { name: desk.say('embargo.InvitedList.revokeNow') })
    .click()
  await expect(row.getByText(desk.say('embargo.InvitedList.revoked'))).toBeVisible()
  await expectClosed(first, one.path)
  expect((await second.goto(second.url()))!.status()).toBe(200)

  // A new link for the second kills the old one.
  const resend = desk.page.getByRole('listitem').filter({ hasText: other.email })
  await resend.getByText(desk.say('embargo.InvitedList.resend'), { exact: true }).click()
  await desk.page.getByText(desk.say('embargo.LinksTold.show')).click()
  const again = await desk.field('embargo.LinksTold.link', { email: other.email }).inputValue()
  await expectClosed(second, other.path)
  await goIn(second, again, { desk, room: 'embargo', isBound: true })
  await expect(second.locator('article')).toContainText(words.ar)
})

test('somebody checks the facts of a draft and says what is wrong', async ({ browser }) => {
  const { page, person } = await signedIn(browser, 'writer', 'en')
  const desk = new Desk(page, 'en')
  const releaseId = await aFinishedRelease(person, ['ar'])
  await desk.open(`/admin/releases/${releaseId}/embargo`)
  await desk.field('embargo.PreviewLinkForm.name').fill('Nadia')
  await desk.field('embargo.PreviewLinkForm.guestLocale').selectOption('ar')
  await desk.press('embargo.PreviewLinkForm.submit')
  const link = await desk.field('embargo.PreviewLinkForm.link').inputValue()

  const guest = await aGuestsPage(browser)
  await goIn(guest, link, { desk: new Desk(page, 'ar'), room: 'preview' })
  const said = new Desk(guest, 'ar')
  await expect(guest.locator('article')).toContainText(words.ar)
  // The link at the second paragraph chooses it in the form.
  await guest.locator('article p[id] a').nth(1).click()
  await expect(guest.locator('select[name=blockId] option:checked')).toContainText('وأوضحت')
  await guest.locator('textarea').fill('السنة 2025 لا 2026')
  await said.press('guest.GuestComments.send')
  await expect(guest.getByText(said.say('guest.GuestComments.sent'))).toBeVisible()
  await expect(guest.getByText('السنة 2025 لا 2026')).toBeVisible()
  await expectNoOverflow(guest)

  await desk.page.reload()
  const comment = desk.page.locator('figure').filter({ hasText: 'السنة 2025 لا 2026' })
  await expect(comment).toContainText('وأوضحت')

  // Taken back by its maker.
  await desk.press('embargo.PreviewLinkList.revokeOf', { name: 'Nadia' })
  await expect(
    desk.page.getByText(desk.say('embargo.PreviewLinkList.state', { state: 'revoked' }), {
      exact: true,
    }),
  ).toBeVisible()
  expect((await guest.reload())!.status()).toBe(404)
  expect((await guest.goto(link))!.status()).toBe(404)
})

test('the rooms fit a telephone in both languages', async ({ browser }) => {
  const { desk, person } = await anEditorsDesk(browser, 'ar')
  const releaseId = await anApprovedRelease(person, ['ar', 'en'], { withPhoto: true })
  await putUnderEmbargo(person, releaseId)
  const { path, invitationId } = await anInvitation(person, releaseId)
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  const phone = await context.newPage()
  await phone.goto(path)
  await expectNoOverflow(phone)
  await goIn(phone, path, { desk, room: 'embargo' })
  for (const locale of locales) {
    await phone.goto(localPath(locale, `/embargo/${invitationId}`))
    await expect(phone.locator('article')).toContainText(words[locale])
    await expectNoOverflow(phone)
  }
  await letEmbargoPass(releaseId)
  await phone.reload()
  await expectNoOverflow(phone)
  expect(await db.embargoView.count({ where: { invitationId, what: 'text' } })).toBeGreaterThan(0)
})
