import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { AlarmList } from '#components/admin/statistics/alarm-list.tsx'
import { MyWork } from '#components/admin/work/my-work.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listAlarmsFor } from '#lib/statistics/list-alarms.ts'
import { findWorkFor } from '#lib/work/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('work.WorkPage')
  return { title: t('title') }
}

/** The first screen after sign-in. */
export default async function WorkPage() {
  const actor = await requireActor()
  const t = await getTranslations('work.WorkPage')
  const [work, alarms] = await Promise.all([findWorkFor(actor), listAlarmsFor(actor)])
  const mayCreate = may(actor, 'release.create')
  return (
    <>
      <PageHead
        title={t('title')}
        action={mayCreate ? { path: '/admin/releases/new', text: t('new') } : undefined}
      />
      <AlarmList {...alarms} />
      <MyWork work={work} mayCreate={mayCreate} />
    </>
  )
}
