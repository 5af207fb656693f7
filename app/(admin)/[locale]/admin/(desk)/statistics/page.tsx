import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { StatisticsView } from '#components/admin/statistics/statistics-view.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findStatisticsFor } from '#lib/statistics/queries.ts'
import { rangeOf } from '#lib/statistics/statistics.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('statistics.StatisticsPage')
  return { title: t('title') }
}

export default async function StatisticsPage(props: {
  searchParams: Promise<{ range?: string | string[] }>
}) {
  const actor = await requireActor()
  const { range } = await props.searchParams
  const statistics = await findStatisticsFor(actor, rangeOf(range))
  if (!statistics) notFound()
  const t = await getTranslations('statistics.StatisticsPage')
  return (
    <>
      <PageHead title={t('title')} />
      <StatisticsView statistics={statistics} />
    </>
  )
}
