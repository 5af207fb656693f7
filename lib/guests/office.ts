import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { defaultSite } from '#lib/newsroom/default-site.ts'

export type GuestOffice = {
  name: string
  fullName: string
  accent: string
  email: string
  phone: string
}

/** What the office says of itself at the head of a guest's room. */
export async function readOffice(locale: Locale): Promise<GuestOffice> {
  const saved = await db.siteSettings.findUnique({ where: { id: 1 } })
  const { name, fullName, accent, email, phone } = defaultSite(locale)
  if (!saved) return { name, fullName, accent, email, phone }
  const said =
    locale === 'ar'
      ? { name: saved.nameAr, fullName: saved.fullNameAr }
      : { name: saved.nameEn, fullName: saved.fullNameEn }
  return { ...said, accent: saved.accent, email: saved.email, phone: saved.phone }
}
