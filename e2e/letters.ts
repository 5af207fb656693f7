// Where letters stand on a page and what they are drawn with, as the browser knows it. Works with JavaScript switched off.
import type { Locator, Page } from '@playwright/test'

/** The inline-axis places of characters of an element's text, by the words they are looked up by. */
export const placesOf = (element: Locator, ...words: string[]) =>
  element.evaluate((node, wanted) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    const texts: { text: Text; from: number }[] = []
    let whole = ''
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      texts.push({ text, from: whole.length })
      whole += text.data
    }
    return wanted.map((word) => {
      const at = whole.indexOf(word)
      const { text, from } = texts.findLast((one) => one.from <= at)!
      const range = document.createRange()
      range.setStart(text, at - from)
      range.setEnd(text, at - from + word.length)
      const { left, right } = range.getBoundingClientRect()
      return { left, right }
    })
  }, words)

/** The fonts that an element's own letters and signs come from. */
export async function fontsOf(page: Page, selector: string) {
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
  await client.detach()
  return fonts.map(({ familyName, isCustomFont }) =>
    isCustomFont ? familyName : `(${familyName})`,
  )
}

/** A computed property of the first element. */
export const styleOf = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)

/** The font files that a page asks for, by name and size. */
export function watchFonts(page: Page) {
  const files: { name: string; bytes: number }[] = []
  page.on('response', (response) => {
    const name = response.url().match(/\/([a-z0-9-]+)\.[\w-]+\.woff2$/)?.[1]
    if (name) files.push({ name, bytes: Number(response.headers()['content-length']) })
  })
  return files
}

/** Keeps the fonts back until told to let them come, and adds up how far the page is moved by them. */
export async function delayFonts(page: Page) {
  const shifts: number[] = []
  const client = await page.context().newCDPSession(page)
  client.on('PerformanceTimeline.timelineEventAdded', ({ event }) =>
    shifts.push(event.layoutShiftDetails!.value),
  )
  await client.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] })
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/*.woff2', async (route) => {
    await promise
    await route.continue()
  })
  return { letCome: resolve, moved: () => shifts.reduce((sum, shift) => sum + shift, 0) }
}
