import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { hashToken, type InvitationForJoining, type InvitationRow, openAt } from './invitation.ts'
import type { UserForEditing, UserRow } from './user.ts'

const columns = {
  id: true,
  name: true,
  email: true,
  role: true,
  locale: true,
  disabledAt: true,
} as const

type Row = Omit<UserRow, 'isActive' | 'isYou'> & { disabledAt: Date | null }

const asRow = (actor: Actor, { disabledAt, ...user }: Row): UserRow => ({
  ...user,
  isActive: disabledAt === null,
  isYou: actor.kind === 'person' && actor.id === user.id,
})

/** Everyone, those who may enter first. A press office has dozens of people, not thousands: one page. */
export async function listUsersFor(actor: Actor): Promise<UserRow[]> {
  if (!may(actor, 'user.list')) return []
  const users = await db.user.findMany({
    select: columns,
    orderBy: [{ disabledAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
  return users.map((user) => asRow(actor, user))
}

export async function findUserFor(actor: Actor, id: string): Promise<UserForEditing | null> {
  if (!may(actor, 'user.change') || !isUuid.test(id)) return null
  const user = await db.user.findUnique({ where: { id }, select: { ...columns, revision: true } })
  return user && { ...asRow(actor, user), revision: user.revision }
}

const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Links that can still be used, newest first. */
export async function listInvitationsFor(actor: Actor, now = new Date()): Promise<InvitationRow[]> {
  if (!may(actor, 'user.invite')) return []
  const invitations = await db.invitation.findMany({
    where: { ...openAt(now), email: { not: null } },
    select: {
      id: true,
      email: true,
      role: true,
      locale: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1000,
  })
  return invitations.map(({ invitedBy, email, ...rest }) => ({
    ...rest,
    email: email ?? '',
    invitedBy: invitedBy?.name ?? '',
  }))
}

/** What the holder of a link sees; null when the link was used, revoked, is over, or never was. */
export async function findInvitation(
  token: string,
  now = new Date(),
): Promise<InvitationForJoining | null> {
  const found = await db.invitation.findFirst({
    where: { tokenHash: hashToken(token), ...openAt(now) },
    select: { email: true, role: true, locale: true },
  })
  return found && { ...found, isSetUp: found.email === null }
}

export async function findAccountFor(
  actor: Actor,
): Promise<{ name: string; email: string; locale: Locale } | null> {
  if (actor.kind !== 'person') return null
  const select = { name: true, email: true, locale: true } as const
  return db.user.findUnique({ where: { id: actor.id }, select })
}
