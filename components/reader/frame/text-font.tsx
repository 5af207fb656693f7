import { FontLinks } from '#components/fonts/font-links.tsx'
import { otherFonts, textFont } from '#components/fonts/preload.ts'
import type { Locale } from '#lib/i18n/locale.ts'

type TextFontProps = {
  locale: Locale
  /** Where texts of both languages stand. */
  isParallel?: boolean
}

/** Asks early for the font of long texts. */
export const TextFont = ({ locale, isParallel = false }: TextFontProps) => (
  <FontLinks files={[textFont(locale), ...(isParallel ? otherFonts(locale) : [])]} />
)
