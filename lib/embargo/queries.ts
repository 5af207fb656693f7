import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isUuid } from '#lib/media/uuid.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { wasPublic } from '#lib/releases/release.ts'
import type { ViewKind } from './embargo.ts'

export type InvitedRow = {
  id: string
  name: string
  outlet: string
  email: string
  locale: Locale
  createdAt: Date
  acceptedAt: Date | null
  revokedAt: Date | null
  /** When they were last in the room. */
  lastAt: Date | null
  /** What became of the mail with the link. */
  mail: 'waiting' | 'sent' | 'failed' | 'cancelled' | null
}

export type ViewRow = {
  id: string
  at: Date
  name: string
  outlet: string
  what: ViewKind
  locale: Locale | null
}

export type EmbargoForDesk = {
  releaseId: string
  until: Date | null
  zone: string
  isUnderEmbargo: boolean
  /** Of what is public there is nothing to hold back. */
  isPublic: boolean
  /** Languages that the room shows as things stand. */
  ready: Locale[]
  maySave: boolean
  mayInvite: boolean
  invitations: InvitedRow[]
  views: ViewRow[]
}

const newestViews = 300

/** The embargo of a release. Who was invited and what they read is for those who may invite. */
export async function findEmbargoFor(
  actor: Actor,
  releaseId: string,
): Promise<EmbargoForDesk | null> {
  if (!isUuid(releaseId) || !may(actor, 'release.read')) return null
  const release = await readEditions(db, releaseId)
  if (!release) return null
  const { embargoZone } = await db.release.findUniqueOrThrow({
    where: { id: releaseId },
    select: { embargoZone: true },
  })
  const mayInvite = may(actor, 'embargo.invite')
  const isReleased = ({ pinned, newest }: (typeof release.documents)[number]) =>
    pinned !== null || newest.state === 'approved'
  return {
    releaseId,
    until: release.embargoUntil,
    zone: embargoZone,
    isUnderEmbargo: release.isUnderEmbargo,
    isPublic: release.documents.some(wasPublic),
    ready: release.documents.filter(isReleased).map(({ locale }) => locale),
    maySave: may(actor, 'embargo.save'),
    mayInvite,
    invitations: mayInvite ? await listInvited(releaseId) : [],
    views: mayInvite ? await listViews(releaseId) : [],
  }
}

const listInvited = (releaseId: string) =>
  db.$queryRaw<InvitedRow[]>`
    SELECT i.id, i.name, i.outlet, i.email, i.locale::text, i."createdAt", i."acceptedAt", i."revokedAt",
      (SELECT max(v.at) FROM desk."EmbargoView" v WHERE v."invitationId" = i.id) AS "lastAt", m.state::text AS mail
    FROM desk."EmbargoInvitation" i LEFT JOIN desk."Mail" m ON m.cause = 'embargo.invited:' || i."tokenHash"
    WHERE i."releaseId" = ${releaseId}::uuid
    ORDER BY i."revokedAt" IS NOT NULL, i."createdAt" DESC, i.id DESC LIMIT 1000`

const listViews = (releaseId: string) =>
  db.$queryRaw<ViewRow[]>`
    SELECT v.id::text, v.at, i.name, i.outlet, v.what, v.locale::text
    FROM desk."EmbargoView" v JOIN desk."EmbargoInvitation" i ON i.id = v."invitationId"
    WHERE i."releaseId" = ${releaseId}::uuid ORDER BY v.id DESC LIMIT ${newestViews}`
