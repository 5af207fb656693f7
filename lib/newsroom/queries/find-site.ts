import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import { defaultSite } from '../default-site.ts'
import { accents, emblemUrl, type Site } from '../site.ts'

/** What the office says of itself in a language. */
export async function findSite(locale: Locale): Promise<Site> {
  const row = await newsroom.site.findUnique({ where: { locale }, include: { emblem: true } })
  if (!row) return defaultSite(locale)
  const { accent, emblem, emblemSha256: _sha256, ...texts } = row
  return {
    ...texts,
    locale,
    accent: accents.find((known) => known === accent) ?? 'green',
    emblem: emblem && {
      src: emblemUrl(emblem.sha256),
      width: emblem.width,
      height: emblem.height,
    },
  }
}
