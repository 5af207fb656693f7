import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { locales } from '#lib/i18n/locale.ts'
import { defaultSite } from '#lib/newsroom/default-site.ts'
import { type Accent, accents } from '#lib/newsroom/site.ts'
import { type WeekStart, weekStarts } from '#lib/plans/calendar.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName, type StoredFile } from '#lib/storage/storage.ts'
import {
  columnOf,
  type SiteSettings,
  type SiteSettingsForEditing,
  siteTexts,
  type TextColumn,
} from './site-settings.ts'

/** The settings as last saved, or what every page says until then. */
export async function findSiteSettingsFor(actor: Actor): Promise<SiteSettingsForEditing | null> {
  if (!may(actor, 'site.save')) return null
  const row = await db.siteSettings.findUnique({ where: { id: 1 } })
  if (!row) return { ...defaultSettings(), revision: 0 }
  const { id: _id, accent, ...saved } = row
  return { ...saved, accent: accentOf(accent), weekStart: weekStartOf(saved.weekStart) }
}

const accentOf = (saved: string): Accent => accents.find((known) => known === saved) ?? accents[0]

const weekStartOf = (saved: string): WeekStart =>
  weekStarts.find((known) => known === saved) ?? weekStarts[0]

function defaultSettings(): SiteSettings {
  const sites = locales.map(defaultSite)
  const texts = sites.flatMap((site) =>
    siteTexts.map((name) => [columnOf(name, site.locale), site[name]]),
  )
  return {
    ...(Object.fromEntries(texts) as Record<TextColumn, string>),
    email: '',
    phone: '',
    accent: accents[0],
    weekStart: weekStarts[0],
    emblemSha256: null,
  }
}

/** An emblem that was uploaded, shown or not yet. */
export async function openEmblemFor(actor: Actor, sha256: string): Promise<StoredFile | null> {
  if (!may(actor, 'site.save') || !/^[0-9a-f]{64}$/.test(sha256)) return null
  const known = await db.emblem.count({ where: { sha256 } })
  return known ? files.read('private', renditionName(sha256)) : null
}
