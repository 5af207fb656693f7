import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { OneMail } from '#components/admin/mail/one-mail.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findMailFor } from '#lib/mail/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mail.MailPage')
  return { title: t('title') }
}

export default async function OneMailPage({ params }: { params: Promise<{ mailId: string }> }) {
  const { mailId } = await params
  const mail = await findMailFor(await requireActor(), mailId)
  if (!mail) notFound()
  return <OneMail mail={mail} />
}
