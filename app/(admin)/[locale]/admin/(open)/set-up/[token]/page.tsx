import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { JoinView } from '#components/admin/users/join-view.tsx'
import { findInvitation } from '#lib/users/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sign-in.InvitationPage')
  return { title: t('setUpTitle') }
}

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  return <JoinView token={token} invitation={await findInvitation(token)} isSetUp />
}
