import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { defaultSite } from '#lib/newsroom/default-site.ts'
import { accents } from '#lib/newsroom/site.ts'
import { accentInks } from './drawing/colours.ts'
import { printable } from './words/headline.ts'
import type { Card } from './social-image.ts'

export type CardSite = Card['site'] & { emblemSha256: string | null }

/** What the office says of itself now. Cards that were drawn before keep what it said then. */
export async function readSite(locale: Locale): Promise<CardSite> {
  const saved = await db.site.findUnique({ where: { locale }, include: { emblem: true } })
  const { name, fullName, accent } = saved ?? defaultSite(locale)
  const emblem = saved?.emblem ?? null
  return {
    name: printable(name),
    line: printable(fullName),
    accent: accentInks[accents.find((known) => known === accent) ?? 'green'],
    emblem: emblem && { width: emblem.width, height: emblem.height },
    emblemSha256: emblem && emblem.sha256,
  }
}
