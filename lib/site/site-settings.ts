// The settings of the site are what the office says of itself on every page: its name, its texts in both languages, its colour
// and its emblem. Administrators change them; readers see a change within moments. What one language says, the other says too.
import type { Accent } from '#lib/newsroom/site.ts'
import type { WeekStart } from '#lib/plans/calendar.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** Longest values, in characters, of what each language has its own of. */
export const longest = {
  name: 40,
  fullName: 120,
  description: 300,
  about: 6000,
  address: 400,
  hours: 300,
  footer: 600,
  copyright: 300,
} as const

export type SiteText = keyof typeof longest
export const siteTexts = Object.keys(longest) as SiteText[]
/** Without these no page can be headed. */
export const requiredTexts: SiteText[] = ['name', 'fullName', 'description']

export type TextColumn = `${SiteText}${'Ar' | 'En'}`
export const columnOf = (text: SiteText, locale: Locale): TextColumn =>
  `${text}${locale === 'ar' ? 'Ar' : 'En'}`

export type SiteSettings = Record<TextColumn, string> & {
  email: string
  phone: string
  accent: Accent
  /** Where the desk's calendar begins its weeks. */
  weekStart: WeekStart
  emblemSha256: string | null
}

/** Revision 0: nothing was saved yet. */
export type SiteSettingsForEditing = SiteSettings & { revision: number }
