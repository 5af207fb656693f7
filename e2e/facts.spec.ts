// A figure that differs between the languages holds a translation back until somebody stands by it.
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { locales } from '#lib/i18n/locale.ts'
import { aFinishedRelease, submit, writeText } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

const summary = { ar: 'شارك 2.500 جندي في التمرين.', en: 'Some 25,000 soldiers took part.' }

async function aDifferingRelease(person: Person) {
  const releaseId = await aFinishedRelease(person, ['ar', 'en'])
  for (const locale of locales)
    await writeText(person, releaseId, locale, { summary: summary[locale] })
  await submit(person, releaseId, 'ar', 'en')
  return releaseId
}

for (const locale of locales)
  test(`an editor stands by figures that differ, then publishes both languages · ${locale}`, async ({
    browser,
  }) => {
    const writer = await signedIn(browser, 'editor')
    const releaseId = await aDifferingRelease(writer.person)
    const { page } = await signedIn(browser, 'editor', locale)
    const desk = new Desk(page, locale)
    await desk.open(`/admin/releases/${releaseId}`)
    await desk.approve(2)
    await expect(desk.button('releases.PublishPanel.publish', { count: 1 })).toBeVisible()
    const facts = page.getByRole('region', {
      name: desk.say('parity.FactsPanel.title', { language: 'en' }),
    })
    await expect(
      facts.getByText(desk.say('parity.FindingList.number', { is: 'other' })),
    ).toBeVisible()
    await expect(facts.locator('mark')).toHaveText(['2.500', '25,000'])
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoOverflow(page)
    }

    await desk.press('parity.SignOffForm.sign')
    await expect(facts.getByText(desk.say('problems.parity.reason_missing'))).toBeVisible()
    const reason = 'العدد الإنجليزي يشمل جنود الدول الشريكة.'
    await desk.field('parity.SignOffForm.reason').fill(reason)
    await desk.press('parity.SignOffForm.sign')
    await expect(facts).toBeHidden()
    await desk.publish(2)

    const states = await db.edition.findMany({ where: { document: { releaseId } } })
    expect(states.map(({ state }) => state)).toEqual(['published', 'published'])
    await desk.open(`/admin/releases/${releaseId}/history`)
    await expect(page.getByText(reason)).toBeVisible()
  })
