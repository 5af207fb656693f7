import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReleaseFilters } from '#components/admin/releases/release-filters.tsx'
import { ReleaseList } from '#components/admin/releases/release-list.tsx'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { may } from '#lib/access/policy.ts'
import { listReleasesFor } from '#lib/releases/list-releases.ts'
import { releaseFilter } from '#lib/releases/schema.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('releases.ReleasesPage')
  return { title: t('title') }
}

export default async function ReleasesPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  const t = await getTranslations('releases.ReleasesPage')
  const filter = releaseFilter.parse(await props.searchParams)
  const page = await listReleasesFor(actor, filter)
  const action = may(actor, 'release.create')
    ? { path: '/admin/releases/new', text: t('new') }
    : undefined
  return (
    <>
      <PageHead title={t('title')} action={action} />
      <ReleaseFilters filter={filter} />
      <ReleaseList page={page} filter={filter} />
    </>
  )
}
