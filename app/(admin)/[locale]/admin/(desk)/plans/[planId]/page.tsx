import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PlanView } from '#components/admin/plans/plan-view.tsx'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findPlanFor, listPlanEventsFor } from '#lib/plans/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plans.PlanView')
  return { title: t('title') }
}

export default async function PlanPage(props: { params: Promise<{ planId: string }> }) {
  const actor = await requireActor()
  const { planId } = await props.params
  const plan = await findPlanFor(actor, planId)
  if (!plan) notFound()
  const t = await getTranslations('plans.PlanView')
  return (
    <>
      <PageHead title={t('title')} />
      <PlanView actor={actor} plan={plan} events={await listPlanEventsFor(actor, planId)} />
    </>
  )
}
