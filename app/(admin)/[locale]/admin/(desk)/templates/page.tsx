import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { TemplatesView } from '#components/admin/templates/templates-view.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listTemplatesFor } from '#lib/templates/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates.TemplatesPage')
  return { title: t('title') }
}

export default async function TemplatesPage() {
  const actor = await requireActor()
  if (!may(actor, 'template.save')) notFound()
  const t = await getTranslations('templates.TemplatesPage')
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('explain')}</p>
      </PageHead>
      <TemplatesView templates={await listTemplatesFor(actor)} />
    </>
  )
}
