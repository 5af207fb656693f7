import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewReleaseForm } from '#components/admin/releases/new-release-form.tsx'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { Message } from '#components/ui/message.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listTemplateChoicesFor } from '#lib/templates/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('releases.NewReleasePage')
  return { title: t('title') }
}

export default async function NewReleasePage() {
  const actor = await requireActor()
  const t = await getTranslations('releases.NewReleasePage')
  return (
    <>
      <PageHead title={t('title')} />
      {may(actor, 'release.create') ? (
        <NewReleaseForm templates={await listTemplateChoicesFor(actor)} />
      ) : (
        <Message tone="warn" title={t('notAllowed')} />
      )}
    </>
  )
}
