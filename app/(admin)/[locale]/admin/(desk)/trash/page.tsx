import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '#components/admin/releases/page-head.tsx'
import { TrashList } from '#components/admin/trash/trash-list.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listTrashFor } from '#lib/trash/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('work.TrashPage')
  return { title: t('title') }
}

export default async function TrashPage() {
  const actor = await requireActor()
  const t = await getTranslations('work.TrashPage')
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('explain')}</p>
      </PageHead>
      <TrashList releases={await listTrashFor(actor)} />
    </>
  )
}
