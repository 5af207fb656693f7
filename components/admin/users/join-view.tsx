import { useTranslations } from 'next-intl'
import { useLocale } from 'next-intl'
import { ButtonLink } from '#components/ui/button.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { InvitationForJoining } from '#lib/users/invitation.ts'
import { JoinForm } from './join-form.tsx'

type JoinViewProps = { token: string; invitation: InvitationForJoining | null; isSetUp?: boolean }

/** Behind an invitation's link, and behind the first administrator's. */
export function JoinView({ token, invitation, isSetUp = false }: JoinViewProps) {
  const t = useTranslations('sign-in.InvitationPage')
  const locale = useLocale() as Locale
  if (!invitation || invitation.isSetUp !== isSetUp)
    return (
      <>
        <h1>{t('closedTitle')}</h1>
        <p>{isSetUp ? t('setUpClosed') : t('closed')}</p>
        <ButtonLink href={localPath(locale, '/admin/sign-in')}>{t('toSignIn')}</ButtonLink>
      </>
    )
  const { email, role } = invitation
  return (
    <>
      <h1>{isSetUp ? t('setUpTitle') : t('title')}</h1>
      <p>{isSetUp ? t('setUpIntroduction') : t('introduction', { role })}</p>
      <JoinForm token={token} email={email} locale={isSetUp ? locale : invitation.locale} />
    </>
  )
}
