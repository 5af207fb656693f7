import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { SignInForm } from '#components/admin/users/sign-in-form.tsx'
import { Message } from '#components/ui/message.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { pathAfterSignIn } from '#lib/auth/path-after-sign-in.ts'
import type { Locale } from '#lib/i18n/locale.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sign-in.SignInPage')
  return { title: t('title') }
}

type Query = Promise<{ next?: string | string[]; out?: string }>

export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const { next, out } = await searchParams
  const wished = typeof next === 'string' ? next : ''
  if (await currentActor()) redirect(pathAfterSignIn(wished, (await getLocale()) as Locale))
  const t = await getTranslations('sign-in.SignInPage')
  return (
    <>
      <h1>{t('title')}</h1>
      {out !== undefined && <Message tone="good" live title={t('signedOut')} />}
      <SignInForm wished={wished} />
      <p>{t('noAccount')}</p>
    </>
  )
}
