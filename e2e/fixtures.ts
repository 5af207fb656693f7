// What every browser test begins with: people who can sign in, and a page that is one of theirs.
import { type Browser, expect, type Page } from '@playwright/test'
import type { Person, Role } from '#lib/access/actor.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { createUser } from '#lib/users/commands/create-user.ts'
import { done, system } from '#prisma/demo/factories.ts'

export { expect, test } from '@playwright/test'

const password = 'saffron lantern harbour'
let count = 0

export type SignedIn = { page: Page; person: Person; email: string }

/** A new person of a role. */
export async function aUser(role: Role, locale: Locale = 'ar') {
  const name = `${role} ${process.pid}-${++count}`
  const email = `${role}-${process.pid}-${count}@test.example`
  const { userId } = await done(createUser(system, { name, email, role, locale, password }))
  return { email, person: { kind: 'person', id: userId, name, role, locale } satisfies Person }
}

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, email: string, locale: Locale = 'ar') {
  await page.goto(localPath(locale, '/admin/sign-in'))
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form button[type=submit]').last().click()
  await page.waitForURL(/\/admin$/)
}

export async function signedIn(
  browser: Browser,
  role: Role,
  locale: Locale = 'ar',
): Promise<SignedIn> {
  const user = await aUser(role, locale)
  const page = await (await browser.newContext()).newPage()
  await signIn(page, user.email, locale)
  return { page, ...user }
}

/** No word of any language runs out of the screen. */
export async function expectNoOverflow(page: Page) {
  const { scroll, client, outside } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const isOutside = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > clientWidth + 1)
    }
    const found = [...document.querySelectorAll('body *')].filter(isOutside)
    const named = found.slice(0, 5).map(({ tagName, className }) => `${tagName}.${className}`)
    return { scroll: scrollWidth, client: clientWidth, outside: named }
  })
  expect(scroll, `the page is wider than the screen: ${outside.join(', ')}`).toBeLessThanOrEqual(
    client,
  )
}
