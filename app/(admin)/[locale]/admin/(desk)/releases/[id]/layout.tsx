import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ReleaseHead } from '#components/admin/releases/release-head.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findReleaseFor } from '#lib/releases/queries.ts'

export async function generateMetadata() {
  const t = await getTranslations('releases.ReleasePage')
  return { title: t('title') }
}

export default async function ReleaseLayout(props: {
  children: ReactNode
  params: Promise<{ id: string }>
}) {
  const actor = await requireActor()
  const { id } = await props.params
  const overview = await findReleaseFor(actor, id)
  if (!overview) notFound()
  return (
    <>
      <ReleaseHead overview={overview} />
      {props.children}
    </>
  )
}
