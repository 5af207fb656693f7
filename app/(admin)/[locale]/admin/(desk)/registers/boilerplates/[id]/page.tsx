import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { BoilerplateView } from '#components/admin/registers/boilerplate/boilerplate-view.tsx'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findBoilerplateFor } from '#lib/registers/boilerplate-versions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registers.BoilerplateView')
  return { title: t('title') }
}

export default async function BoilerplatePage(props: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await props.params
  const history = await findBoilerplateFor(actor, id)
  if (!history) notFound()
  return (
    <>
      <PageHead title={<bdi>{history.entry.name}</bdi>} />
      <BoilerplateView history={history} maySave={may(actor, 'register.save')} />
    </>
  )
}
