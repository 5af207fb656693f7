import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type NewsKind, newsKinds, type Way } from './news.ts'

export type Recipient = {
  id: string
  name: string
  email: string
  locale: Locale
  /** As they chose, or as the table says. */
  wayOf: (kind: NewsKind) => Way
}

type Row = Omit<Recipient, 'wayOf'> & { ways: Partial<Record<NewsKind, Way>> }

/** Those of the people who may enter, with how they want to hear of things. One statement: a publication waits for it. */
export async function readRecipients(tx: Tx, userIds: string[]): Promise<Map<string, Recipient>> {
  const users = await tx.$queryRaw<Row[]>`
    SELECT u.id, u.name, u.email, u.locale::text,
      coalesce((SELECT jsonb_object_agg(s.kind, s.way) FROM desk."NotificationSetting" s WHERE s."userId" = u.id), '{}') AS ways
    FROM desk."User" u WHERE u.id = ANY(${userIds}::uuid[]) AND u."disabledAt" IS NULL`
  return new Map(
    users.map(({ ways, ...user }) => [
      user.id,
      { ...user, wayOf: (kind) => ways[kind] ?? newsKinds[kind] },
    ]),
  )
}
