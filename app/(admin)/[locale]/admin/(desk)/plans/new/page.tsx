import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NothingToPlan, PlanForm } from '#components/admin/plans/plan-form.tsx'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { dayAsked } from '#lib/plans/calendar.ts'
import { listPlannableFor } from '#lib/plans/list-plannable.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plans.PlanForm')
  return { title: t('title') }
}

export default async function NewPlanPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  if (!may(actor, 'plan.save')) notFound()
  const { release, day } = await props.searchParams
  const asked = typeof release === 'string' ? release : undefined
  const releases = await listPlannableFor(actor, asked)
  const known = releases.find(({ releaseId }) => releaseId === asked)
  const chosen = dayAsked(day, '')
  const t = await getTranslations('plans.PlanForm')
  return (
    <>
      <PageHead title={t('title')} />
      {releases.length === 0 ? (
        <NothingToPlan />
      ) : (
        <PlanForm
          releases={releases}
          releaseId={known ? known.releaseId : null}
          time={chosen && `${chosen}T09:00`}
        />
      )}
    </>
  )
}
