import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { LogView } from '#components/admin/audit/log-view.tsx'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { listLogFor, listLogPeopleFor, logFilter } from '#lib/audit/log.ts'
import { requireActor } from '#lib/auth/current-actor.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('log.LogPage')
  return { title: t('title') }
}

export default async function LogPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  const t = await getTranslations('log.LogPage')
  const filter = logFilter.parse(await props.searchParams)
  const page = await listLogFor(actor, filter)
  if (!page) notFound()
  return (
    <>
      <PageHead title={t('title')} />
      <LogView page={page} filter={filter} people={await listLogPeopleFor(actor)} />
    </>
  )
}
