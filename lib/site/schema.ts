import { z } from 'zod'
import { locales } from '#lib/i18n/locale.ts'
import { accents } from '#lib/newsroom/site.ts'
import { weekStarts } from '#lib/plans/calendar.ts'
import { email, line, paragraphs, phone, revision } from '#lib/registers/values.ts'
import { columnOf, longest, requiredTexts, type SiteText, siteTexts } from './site-settings.ts'

const inOneLine: SiteText[] = ['name', 'fullName']

const text = (name: SiteText) =>
  (inOneLine.includes(name) ? line : paragraphs).pipe(
    z
      .string()
      .min(requiredTexts.includes(name) ? 1 : 0, 'site.text_missing')
      .max(longest[name], 'site.text_long'),
  )

type Texts = Record<ReturnType<typeof columnOf>, ReturnType<typeof text>>
const texts = Object.fromEntries(
  siteTexts.flatMap((name) => locales.map((locale) => [columnOf(name, locale), text(name)])),
) as Texts

export const siteFields = z
  .object({
    ...texts,
    email,
    phone,
    accent: z.enum(accents, 'site.accent_unknown'),
    weekStart: z.enum(weekStarts, 'site.week_start_unknown').default(weekStarts[0]),
    emblemSha256: z
      .string()
      .regex(/^(?:[0-9a-f]{64})?$/, 'site.emblem_unknown')
      .transform((sha256) => sha256 || null),
    revision,
  })
  .superRefine((settings, { addIssue }) => {
    for (const name of siteTexts)
      for (const locale of locales) {
        const here = columnOf(name, locale)
        const there = columnOf(name, locale === 'ar' ? 'en' : 'ar')
        if (settings[here] === '' && settings[there] !== '')
          addIssue({ code: 'custom', path: [here], message: 'site.text_missing' })
      }
  })
