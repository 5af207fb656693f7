import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { UsersView } from '#components/admin/users/users-view.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listInvitationsFor, listUsersFor } from '#lib/users/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('users.UsersPage')
  return { title: t('title') }
}

export default async function UsersPage() {
  const actor = await requireActor()
  if (!may(actor, 'user.list')) notFound()
  const [users, invitations] = await Promise.all([listUsersFor(actor), listInvitationsFor(actor)])
  return <UsersView users={users} invitations={invitations} />
}
