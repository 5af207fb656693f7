import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { headlineFamily, textFamily } from './layout.ts'

const require = createRequire(import.meta.url)
const plex = '@expo-google-fonts/ibm-plex-sans-arabic'
const naskh = '@expo-google-fonts/noto-naskh-arabic'

// Whole fonts, Arabic and Latin in one file: the web fonts' parts would have to be put together again.
const faces = [
  { name: headlineFamily, weight: 700, file: `${naskh}/700Bold/NotoNaskhArabic_700Bold.ttf` },
  { name: textFamily, weight: 500, file: `${plex}/500Medium/IBMPlexSansArabic_500Medium.ttf` },
  { name: textFamily, weight: 700, file: `${plex}/700Bold/IBMPlexSansArabic_700Bold.ttf` },
]

export const readFonts = () =>
  Promise.all(
    faces.map(async ({ name, weight, file }) => ({
      name,
      weight,
      data: await readFile(require.resolve(file)),
    })),
  )
