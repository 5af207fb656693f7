import { useTranslations } from 'next-intl'
import type { UserForEditing } from '#lib/users/user.ts'
import { bdi } from './bdi.tsx'
import { DeactivateButton } from './deactivate-button.tsx'
import { ReactivateForm } from './reactivate-form.tsx'

/** Whether a person may enter the desk, and the means to change it. */
export function Access({ user }: { user: UserForEditing }) {
  const t = useTranslations('users.Access')
  if (user.isYou) return <p>{t('yourself')}</p>
  return (
    <>
      <p>{t.rich(user.isActive ? 'active' : 'inactive', { name: user.name, bdi })}</p>
      {user.isActive ? <DeactivateButton user={user} /> : <ReactivateForm user={user} />}
    </>
  )
}
