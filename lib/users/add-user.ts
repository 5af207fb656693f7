import type { Role } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'

type AddedUser = { email: string; name: string; role: Role; locale: Locale; passwordHash: string }

/** The rows of a person who signs in with a password, as the sign-in library expects them. */
export async function addUser(tx: Tx, { passwordHash, ...user }: AddedUser): Promise<string> {
  const { id } = await tx.user.create({
    data: { ...user, emailVerified: true },
    select: { id: true },
  })
  const account = { userId: id, accountId: id, providerId: 'credential', password: passwordHash }
  await tx.account.create({ data: account, select: { id: true } })
  return id
}

/** Two people may claim one address at the same moment; the database lets one of them in. */
export const isEmailTaken = (error: unknown) =>
  (error as { code?: string } | null)?.code === 'P2002'
