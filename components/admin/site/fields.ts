import type { EntryFieldSpec } from '#components/admin/registers/fields.ts'
import { locales } from '#lib/i18n/locale.ts'
import { columnOf, requiredTexts, type SiteText } from '#lib/site/site-settings.ts'

/** A text in both languages, side by side. Labels and hints are texts of `site.SiteField`. */
const inBoth = (name: SiteText, more: Partial<EntryFieldSpec> = {}): EntryFieldSpec[] =>
  locales.map((locale) => ({
    name: columnOf(name, locale),
    lang: locale,
    ...(requiredTexts.includes(name) ? {} : { isOptional: true as const }),
    ...more,
  }))

const area = (rows: number) => ({ kind: 'area', rows }) as const

/** The parts of the form, each with its fields. */
export const parts: Record<'identity' | 'contact' | 'footer', EntryFieldSpec[]> = {
  identity: [
    ...inBoth('name', { hint: 'nameHint' }),
    ...inBoth('fullName', { hint: 'fullNameHint' }),
    ...inBoth('description', { ...area(2), hint: 'descriptionHint' }),
    ...inBoth('about', { ...area(6), hint: 'aboutHint' }),
  ],
  contact: [
    ...inBoth('address', area(3)),
    ...inBoth('hours', area(2)),
    { name: 'email', kind: 'email', hint: 'emailHint', isOptional: true },
    { name: 'phone', kind: 'tel', hint: 'phoneHint', isOptional: true },
  ],
  footer: [
    ...inBoth('footer', { ...area(2), hint: 'footerHint' }),
    ...inBoth('copyright', area(2)),
  ],
}

export const fieldNames = [
  ...Object.values(parts)
    .flat()
    .map(({ name }) => name),
  'emblemSha256',
  'weekStart',
]
