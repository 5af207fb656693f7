import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { covers, type FontFace, fontFaces } from './font-faces.ts'
import { charactersOf, featuresOf, tablesOf } from './sfnt.ts'
import { makeSubset, subsets, unpacked } from './subsets.ts'

const names = Object.keys(subsets)
const bytesOf = (name: string) =>
  readFileSync(new URL(`../components/fonts/${name}.woff2`, import.meta.url))

const fonts = new Map<string, { characters: Set<string>; font: Buffer }>()
beforeAll(async () => {
  for (const name of names) {
    const font = await unpacked(bytesOf(name))
    fonts.set(name, { font, characters: new Set(charactersOf(font)) })
  }
})

const missing = (text: string, ...files: string[]) =>
  [...new Set(text)].filter(
    (character) =>
      !/[\s\p{Cf}]/u.test(character) &&
      !files.some((file) => fonts.get(file)!.characters.has(character)),
  )

/** All that is written in a language: the sentences of the screens, and the demo's releases. */
function textsOf(locale: string) {
  const screens = new URL(`../locales/${locale}/`, import.meta.url)
  const sentences = readdirSync(screens).map((file) => readFileSync(new URL(file, screens), 'utf8'))
  const releases = new URL('../prisma/demo/texts/', import.meta.url)
  const demo = readdirSync(releases).map((file) => readFileSync(new URL(file, releases), 'utf8'))
  return [...sentences, ...(locale === 'ar' ? demo : [])].join('')
}

describe('the files', () => {
  test.each(names)('%s is what the script makes of the package', async (name) => {
    expect((await makeSubset(subsets[name]!)).equals(bytesOf(name))).toBe(true)
  })

  test('no other file lies beside them', () => {
    const files = readdirSync(new URL('../components/fonts/', import.meta.url))
    const woff = files.filter((file) => file.endsWith('.woff2'))
    expect(woff.toSorted()).toEqual(names.map((name) => `${name}.woff2`).toSorted())
  })

  test.each(names)('%s bears a name of ours, and the licence', (name) => {
    const table = tablesOf(fonts.get(name)!.font).get('name')!
    const text = Buffer.from(table.subarray(0, table.length & ~1))
      .swap16()
      .toString('utf16le')
    expect(text).toContain(subsets[name]!.family)
    expect(text).not.toMatch(/IBM Plex|Noto (Sans|Naskh)/)
    expect(text).toContain('SIL Open Font License')
    expect(text).toContain('Copyright')
  })

  test('a release page needs little: Arabic 76 KB, English 36 KB', () => {
    const size = (...files: string[]) =>
      files.reduce((sum, file) => sum + bytesOf(file).length, 0) / 1024
    expect(size('sans-400', 'sans-700', 'naskh-400')).toBeLessThan(76)
    expect(size('sans-latin-400', 'sans-latin-700', 'serif-latin-400')).toBeLessThan(36)
  })
})

describe('the letters', () => {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىةـ گڭڤپچژٱ ًٌٍَُِّْٰ'
  const others = '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123456789 “” ‘’ «» … – — % ٪ ، ؛ ؟ ﷺ ﷻ é À ç œ €'

  test.each(['sans-400', 'sans-700', 'naskh-400', 'naskh-700'])(
    '%s has Arabic, digits of both kinds, signs and Latin in one file',
    (name) => {
      expect(missing(letters + others, name)).toEqual([])
      expect(missing('AZaz(){}/@#&*+=', name)).toEqual([])
    },
  )

  test('whatever we have written is set in the files that every page loads', () => {
    const symbols = /[\u2713\u25b2-\u25cf]/g
    const arabic = textsOf('ar').replace(symbols, '')
    expect(missing(arabic, 'sans-400')).toEqual([])
    expect(missing(arabic, 'naskh-400', 'sans-400')).toEqual([])
    const english = textsOf('en')
      .replace(/[\u0600-\u06ff]/g, '')
      .replace(symbols, '')
    expect(missing(english, 'sans-latin-400')).toEqual([])
  })

  test('the names of the neighbours are set in the files that are fetched for them', () => {
    expect(
      missing('ŠefčovičErdoğanŁukaszSzymańskiŢuţă', 'sans-latin-700', 'sans-extra-700'),
    ).toEqual([])
    expect(missing('ٹڈڑںےہۀۆې', 'naskh-400', 'naskh-more-400')).toEqual([])
  })

  test.each(names.filter((name) => /^(sans|naskh)-\d/.test(name)))(
    '%s joins its letters and places their signs',
    (name) => {
      const { font } = fonts.get(name)!
      expect(featuresOf(font, 'GSUB')).toEqual(
        expect.arrayContaining(['ccmp', 'fina', 'init', 'medi', 'rlig']),
      )
      expect(featuresOf(font, 'GPOS')).toEqual(expect.arrayContaining(['kern', 'mark', 'mkmk']))
    },
  )
})

describe('the style sheet', () => {
  const nameOf = ({ family, weight, file }: FontFace) => `${family} ${weight}, ${file}`
  const groupOf = ({ family, weight }: FontFace) => family.replace(/ (Arabic|More)$/, '') + weight

  test('names every file, with its weight', () => {
    expect([...new Set(fontFaces.map(({ file }) => file))].toSorted()).toEqual(names.toSorted())
    for (const { file, weight } of fontFaces) expect(weight).toBe(String(subsets[file]!.weight))
  })

  test.each(names)('%s is asked for all that is in it', (name) => {
    const own = fontFaces.filter(({ file }) => file === name)
    const { characters } = fonts.get(name)!
    const unasked = [...characters].filter(
      (character) => character > ' ' && !own.some((face) => covers(face, character)),
    )
    expect(unasked).toEqual([])
  })

  test.each(fontFaces.map((face) => [nameOf(face), face] as const))(
    '%s is not asked for what lies in the file beside it',
    (_, face) => {
      const beside = fontFaces.filter(
        (other) => groupOf(other) === groupOf(face) && other.file !== face.file,
      )
      const { characters } = fonts.get(face.file)!
      for (const { file } of beside) {
        const asked = [...fonts.get(file)!.characters].filter((character) =>
          covers(face, character),
        )
        expect(asked.filter((character) => !characters.has(character))).toEqual([])
      }
    },
  )

  test('an English page asks for no Arabic file because of Latin letters', () => {
    for (const face of fontFaces.filter(({ family }) => / (Arabic|More)$/.test(family)))
      expect(covers(face, 'a') || covers(face, ' ') || covers(face, '“')).toBe(false)
  })

  test('the link to the Arabic page has all its letters', () => {
    const toggle = fontFaces.find(({ family }) => family === 'Balagh Toggle')!
    for (const letter of 'العربية') {
      expect(covers(toggle, letter)).toBe(true)
      expect(fonts.get(toggle.file)!.characters.has(letter)).toBe(true)
    }
  })
})
