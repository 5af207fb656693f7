import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MailView } from '#components/admin/mail/mail-view.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listMailsFor } from '#lib/mail/queries.ts'
import { mailFilter } from '#lib/mail/schema.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mail.MailPage')
  return { title: t('title') }
}

export default async function MailPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  if (!may(actor, 'mail.read')) notFound()
  const filter = mailFilter.parse(await props.searchParams)
  return <MailView page={await listMailsFor(actor, filter)} filter={filter} />
}
