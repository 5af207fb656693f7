import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { SettingsView } from '#components/admin/site/settings-view.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findSiteSettingsFor } from '#lib/site/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site.SettingsView')
  return { title: t('title') }
}

export default async function SettingsPage() {
  const settings = await findSiteSettingsFor(await requireActor())
  if (!settings) notFound()
  return <SettingsView settings={settings} />
}
