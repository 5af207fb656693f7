import type { Tx } from '#lib/db/desk.ts'
import { type Epoch, raiseEpoch } from './door.ts'

/** Brings the settings of the site to every page, in both languages, and opens the file of the emblem. */
export async function carrySite(tx: Tx): Promise<Epoch> {
  await tx.$executeRaw`
    INSERT INTO newsroom."SiteFile" (sha256, "mimeType", bytes, width, height)
    SELECT e.sha256, 'image/png', e.bytes, e.width, e.height
    FROM desk."SiteSettings" s JOIN desk."Emblem" e ON e.sha256 = s."emblemSha256"
    ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO newsroom."Site" (locale, name, "fullName", description, about, address, hours, footer, copyright,
      email, phone, accent, "emblemSha256")
    SELECT said.*, s.email, s.phone, s.accent, s."emblemSha256"
    FROM desk."SiteSettings" s CROSS JOIN LATERAL (VALUES
      ('ar', s."nameAr", s."fullNameAr", s."descriptionAr", s."aboutAr", s."addressAr", s."hoursAr", s."footerAr", s."copyrightAr"),
      ('en', s."nameEn", s."fullNameEn", s."descriptionEn", s."aboutEn", s."addressEn", s."hoursEn", s."footerEn", s."copyrightEn")
    ) said
    ON CONFLICT (locale) DO UPDATE SET name = EXCLUDED.name, "fullName" = EXCLUDED."fullName",
      description = EXCLUDED.description, about = EXCLUDED.about, address = EXCLUDED.address, hours = EXCLUDED.hours,
      footer = EXCLUDED.footer, copyright = EXCLUDED.copyright, email = EXCLUDED.email, phone = EXCLUDED.phone,
      accent = EXCLUDED.accent, "emblemSha256" = EXCLUDED."emblemSha256"`
  return raiseEpoch(tx, ['site'])
}
