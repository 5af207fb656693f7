// node fonts/measure-stand-ins.ts: by how much a font of the reader's system must be scaled to stand in for one of ours, for
// components/fonts.css. Prints, for each pair, the scales at which most blocks of the demo's texts have as many lines as in ours.
import { readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '#e2e/find-chromium.ts'
import { demoTexts } from '#prisma/demo/texts/all.ts'
import { usMorocco } from '#prisma/demo/texts/us-morocco.ts'

const texts = [...demoTexts, usMorocco]
const arabic = texts.map(({ ar }) => ar)
const english = texts.flatMap(({ en }) => (en ? [en] : []))
const paragraphsOf = (all: { body: string }[]) => all.flatMap(({ body }) => body.split('\n\n'))
const headlinesOf = (all: { headline: string }[]) => all.map(({ headline }) => headline)
const summariesOf = (all: { summary: string }[]) => all.map(({ summary }) => summary)

type Pair = {
  /** The file of components/fonts. */
  own: string
  /** Each by its names as an installed font, with the scales between which it is tried. */
  standIns: [names: string[], from: number, to: number][]
  blocks: string[]
  /** Of a letter and of the column, in pixels: where such blocks stand on a telephone and on a wide screen. */
  sizes: [letter: number, column: number][]
}

const head: Pair['sizes'] = [
  [28, 328],
  [18, 309],
  [17, 328],
  [24, 328],
  [48, 900],
]
const small: Pair['sizes'] = [
  [16, 328],
  [18, 328],
  [15, 328],
]
const naskh = ['Noto Naskh Arabic UI', 'Noto Naskh Arabic', 'Noto Naskh Arabic Regular']

const pairs: Pair[] = [
  {
    own: 'sans-700',
    standIns: [
      [['Noto Sans Arabic Bold'], 88, 95],
      [['Noto Naskh Arabic UI Bold', 'Noto Naskh Arabic Bold'], 102, 110],
      [['DejaVu Sans Bold'], 75, 82],
    ],
    blocks: [...headlinesOf(arabic), ...summariesOf(arabic)],
    sizes: head,
  },
  {
    own: 'sans-400',
    standIns: [
      [['Noto Sans Arabic', 'Noto Sans Arabic Regular'], 90, 97],
      [naskh, 100, 107],
      [['DejaVu Sans'], 84, 91],
    ],
    blocks: summariesOf(arabic),
    sizes: small,
  },
  {
    own: 'naskh-400',
    standIns: [
      [naskh, 98, 102],
      [['DejaVu Sans'], 81, 88],
    ],
    blocks: paragraphsOf(arabic),
    sizes: [
      [20, 328],
      [20, 704],
    ],
  },
  {
    own: 'sans-latin-700',
    standIns: [[['Arial Bold', 'Liberation Sans Bold'], 95, 102]],
    blocks: [...headlinesOf(english), ...summariesOf(english)],
    sizes: head,
  },
  {
    own: 'sans-latin-400',
    standIns: [[['Arial', 'Liberation Sans'], 98, 104]],
    blocks: summariesOf(english),
    sizes: small,
  },
  {
    own: 'serif-latin-400',
    standIns: [[['Times New Roman', 'Liberation Serif'], 115, 121]],
    blocks: paragraphsOf(english),
    sizes: [
      [19, 328],
      [19, 684],
    ],
  },
]

const step = 0.5

/** How many lines each block has, in a font of a scale. */
const linesOf = (page: Page, font: string, scale: number, { blocks, sizes }: Pair) =>
  page.evaluate(
    async ({ family, share, paragraphs, places }) => {
      await document.fonts.load(`20px ${family}`, paragraphs[0])
      const main = document.querySelector('main')!
      main.style.fontFamily = family
      return places.flatMap(([letter, column]) => {
        main.style.fontSize = `${letter * share}px`
        main.style.inlineSize = `${column}px`
        main.replaceChildren(
          ...paragraphs.map((text) => {
            const paragraph = document.createElement('p')
            paragraph.textContent = text
            return paragraph
          }),
        )
        return [...main.children].map(({ clientHeight }) => Math.round(clientHeight / 40))
      })
    },
    { family: font, share: scale / 100, paragraphs: blocks, places: sizes },
  )

async function report(page: Page, pair: Pair) {
  const bytes = readFileSync(new URL(`../components/fonts/${pair.own}.woff2`, import.meta.url))
  const faces = pair.standIns.map(
    ([names], at) =>
      `@font-face { font-family: s${at}; src: ${names.map((name) => `local('${name}')`).join(',')} }`,
  )
  const own = `@font-face { font-family: own; src: url(data:font/woff2;base64,${bytes.toString('base64')}) }`
  await page.setContent(
    `<style>${own}${faces.join('')} p { line-height: 40px; margin: 0 }</style><main dir="auto"></main>`,
  )
  const wanted = await linesOf(page, 'own', 100, pair)
  for (const [at, [names, from, to]] of pair.standIns.entries()) {
    const tried: { scale: number; different: number }[] = []
    for (let scale = from; scale <= to; scale += step) {
      const lines = await linesOf(page, `s${at}`, scale, pair)
      tried.push({
        scale,
        different: lines.filter((count, block) => count !== wanted[block]).length,
      })
    }
    const best = tried.toSorted((a, b) => a.different - b.different).slice(0, 4)
    const words = best.map(({ scale, different }) => `${scale} % (${different})`)
    process.stdout.write(
      `${pair.own} · ${names.at(-1)}: ${words.join(', ')} of ${wanted.length} differ\n`,
    )
  }
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
for (const pair of pairs) await report(page, pair)
await browser.close()
