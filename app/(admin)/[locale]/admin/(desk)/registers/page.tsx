import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { RegistersView } from '#components/admin/registers/registers-view.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { listRegistersFor } from '#lib/registers/queries.ts'
import { registers } from '#lib/registers/register.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registers.RegistersView')
  return { title: t('title') }
}

export default async function RegistersPage(props: {
  searchParams: Promise<{ list?: string | string[]; q?: string | string[] }>
}) {
  const actor = await requireActor()
  const { list, q } = await props.searchParams
  return (
    <RegistersView
      registers={await listRegistersFor(actor, (await getLocale()) as Locale)}
      register={registers.find((register) => register === list) ?? 'places'}
      query={typeof q === 'string' ? q.slice(0, 200) : ''}
      maySave={may(actor, 'register.save')}
    />
  )
}
