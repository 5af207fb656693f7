import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ViewKind } from '../embargo.ts'

type View = { invitationId: string; what: ViewKind; locale?: Locale; assetId?: string }

/** Notes what a journalist opened. The same again within a minute, as when a page is reloaded, is one view. */
export async function recordView(tx: Tx, { invitationId, what, locale, assetId }: View) {
  await tx.$executeRaw`
    INSERT INTO desk."EmbargoView" ("invitationId", what, locale, "assetId", at)
    SELECT ${invitationId}::uuid, ${what}, ${locale ?? null}::desk."Locale", ${assetId ?? null}::uuid, clock_timestamp()
    WHERE NOT EXISTS (SELECT FROM desk."EmbargoView" v WHERE v."invitationId" = ${invitationId}::uuid
      AND v.what = ${what} AND v.locale IS NOT DISTINCT FROM ${locale ?? null}::desk."Locale"
      AND v."assetId" IS NOT DISTINCT FROM ${assetId ?? null}::uuid AND v.at > clock_timestamp() - interval '1 minute')`
}
