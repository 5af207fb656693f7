import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AccountView } from '#components/admin/users/account-view.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findNotificationSettingsFor } from '#lib/mail/settings/find-settings.ts'
import { findAccountFor } from '#lib/users/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('users.AccountPage')
  return { title: t('title') }
}

export default async function AccountPage() {
  const actor = await requireActor()
  const [account, settings] = await Promise.all([
    findAccountFor(actor),
    findNotificationSettingsFor(actor),
  ])
  if (!account || !settings) notFound()
  return <AccountView account={account} settings={settings} />
}
