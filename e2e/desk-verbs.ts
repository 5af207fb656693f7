// The small things that people do at the desk.
import { expect, type Page } from '@playwright/test'
import type { Locale } from '#lib/i18n/locale.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { sayIn } from './say.ts'

/** One person's screen in their language. */
export class Desk {
  readonly page: Page
  readonly locale: Locale
  readonly say: ReturnType<typeof sayIn>

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.locale = locale
    this.say = sayIn(locale)
  }

  open = (path: string) => this.page.goto(localPath(this.locale, path))

  button = (key: string, values?: Record<string, string | number>) =>
    this.page.getByRole('button', { name: this.say(key, values), exact: true })

  press = (key: string, values?: Record<string, string | number>) =>
    this.button(key, values).click()

  field = (key: string, values?: Record<string, string | number>) =>
    this.page.getByLabel(this.say(key, values), { exact: true })

  /** Waits until the screen says that everything is safe. */
  async saved() {
    await this.press('releases.SaveBar.save')
    const times = new RegExp(this.say('releases.SaveBar.savedAt', { time: '~' }).replace('~', '.+'))
    await expect(this.page.getByText(times)).toBeVisible()
  }

  /** Puts paragraphs into the body as a paste from plain text does. */
  async pasteBody(text: string) {
    const body = this.page.locator('#body')
    await body.click()
    await this.page.keyboard.press('ControlOrMeta+a')
    await body.evaluate((element, words) => {
      const clipboard = new DataTransfer()
      clipboard.setData('text/plain', words)
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
      )
    }, text)
  }

  /** Writes into the empty blocks of a translation, one after the other. */
  async fillBlocks(paragraphs: string[]) {
    const blocks = this.page.locator('#body > p')
    await expect(blocks).toHaveCount(paragraphs.length)
    for (const [at, words] of paragraphs.entries()) {
      await blocks.nth(at).click()
      await this.page.keyboard.insertText(words)
    }
  }

  async photoTexts(texts: { caption: string; alt: string; credit: string }) {
    for (const part of ['caption', 'alt', 'credit'] as const)
      await this.page.locator(`textarea[id^="${part}-"]`).first().fill(texts[part])
  }

  /** Says of so many submitted languages that they may go to readers. */
  async approve(count = 1) {
    for (let left = count; left > 0; left--) {
      await expect(this.button('releases.ReviewButtons.approve')).toHaveCount(left)
      await this.button('releases.ReviewButtons.approve').first().click()
      await this.press('releases.ReviewButtons.approveNow')
      await expect(this.button('releases.ReviewButtons.approve')).toHaveCount(left - 1)
    }
  }

  async publish(count: number) {
    await this.press('releases.PublishPanel.publish', { count })
    await this.press('releases.PublishPanel.confirmNow')
    await expect(
      this.page.getByRole('heading', { name: this.say('releases.PublishPanel.title') }),
    ).toBeHidden()
  }
}
