import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { UserView } from '#components/admin/users/user-view.tsx'
import { currentActor, requireActor } from '#lib/auth/current-actor.ts'
import { findUserFor } from '#lib/users/queries.ts'

type Props = { params: Promise<{ userId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { userId } = await params
  const actor = await currentActor()
  const user = actor && (await findUserFor(actor, userId))
  return user ? { title: user.name } : {}
}

export default async function UserPage({ params }: Props) {
  const { userId } = await params
  const user = await findUserFor(await requireActor(), userId)
  if (!user) notFound()
  return <UserView user={user} />
}
