// The files of components/fonts, each with where it comes from and what is in it. docs/adr/0019 says why these.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { arabic, latin, wayToArabic, without } from './characters.ts'
import { type FontName, nameIds, renamed } from './names.ts'
import { charactersOf } from './sfnt.ts'

const ibm = 'Copyright 2017-2019 IBM Corp. with Reserved Font Name "Plex".'
const noto = 'Copyright 2022 The Noto Project Authors (https://github.com/notofonts/arabic).'

const plex = '@expo-google-fonts/ibm-plex-sans-arabic'
const naskh = '@expo-google-fonts/noto-naskh-arabic'
const sources = {
  sans400: `${plex}/400Regular/IBMPlexSansArabic_400Regular.ttf`,
  sans700: `${plex}/700Bold/IBMPlexSansArabic_700Bold.ttf`,
  naskh400: `${naskh}/400Regular/NotoNaskhArabic_400Regular.ttf`,
  naskh700: `${naskh}/700Bold/NotoNaskhArabic_700Bold.ttf`,
  sansExtra400: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2',
  sansExtra700: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-700-normal.woff2',
}

type Subset = FontName & {
  source: keyof typeof sources
  /** Chosen from all that the font has. */
  choose: (all: string[]) => string
}

const sans = { family: 'Balagh Sans', copyright: ibm }
const book = { family: 'Balagh Naskh', copyright: noto }
const serif = { family: 'Balagh Serif', copyright: noto }

const both = () => arabic + latin
/** The Arabic font has a few of these letters, the Latin one all of them: they come from the one that has all. */
const extra = (all: string[]) => pick(all, /[\u0100-\u024f\u1e00-\u1eff]/)
/** What an office in Morocco rarely writes: Urdu and other languages in Arabic script, fractions, signs of mathematics. */
const letters = (all: string[]) => pick(all, /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/)
const signs = (all: string[]) => pick(all, /[\u2070-\u2265]/)
const pick = (all: string[], pattern: RegExp) =>
  without(
    all.filter((character) => pattern.test(character)),
    arabic,
    latin,
  )
const lettersAndSigns = (all: string[]) => letters(all) + signs(all)
const lettersAndExtra = (all: string[]) => letters(all) + extra(all)

/** By the name of the file. */
export const subsets: Record<string, Subset> = {
  'sans-400': { ...sans, weight: 400, source: 'sans400', choose: both },
  'sans-700': { ...sans, weight: 700, source: 'sans700', choose: both },
  'naskh-400': { ...book, weight: 400, source: 'naskh400', choose: both },
  'naskh-700': { ...book, weight: 700, source: 'naskh700', choose: both },
  'sans-latin-400': { ...sans, weight: 400, source: 'sans400', choose: () => latin },
  'sans-latin-700': { ...sans, weight: 700, source: 'sans700', choose: () => latin + wayToArabic },
  'serif-latin-400': { ...serif, weight: 400, source: 'naskh400', choose: () => latin },
  'serif-latin-700': { ...serif, weight: 700, source: 'naskh700', choose: () => latin },
  'sans-extra-400': { ...sans, weight: 400, source: 'sansExtra400', choose: extra },
  'sans-extra-700': { ...sans, weight: 700, source: 'sansExtra700', choose: extra },
  'sans-more-400': { ...sans, weight: 400, source: 'sans400', choose: lettersAndSigns },
  'sans-more-700': { ...sans, weight: 700, source: 'sans700', choose: lettersAndSigns },
  'naskh-more-400': { ...book, weight: 400, source: 'naskh400', choose: lettersAndExtra },
}

/** What joins letters, places their signs and keeps pairs apart. Small capitals and the like are left behind. */
const features = 'ccmp locl isol init medi fina rlig liga calt rtlm kern mark mkmk'.split(' ')

/** The bytes of a file. The same on every machine. */
export async function makeSubset({ source, choose, ...name }: Subset): Promise<Buffer> {
  const path = fileURLToPath(import.meta.resolve(sources[source]))
  const whole = await unpacked(readFileSync(path))
  const part = await subsetFont(whole, choose(charactersOf(whole)), {
    targetFormat: 'sfnt',
    keepFeatures: features,
    noHinting: true,
  })
  return subsetFont(renamed(part, name), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: nameIds,
  })
}

export const unpacked = (font: Buffer) =>
  subsetFont(font, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    preserveNameIds: nameIds,
  })
