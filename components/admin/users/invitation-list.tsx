import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { InvitationRow } from '#lib/users/invitation.ts'
import { bdi } from './bdi.tsx'
import { RevokeForm } from './revoke-form.tsx'
import styles from './users-view.module.css'

export function InvitationList({ invitations }: { invitations: InvitationRow[] }) {
  const t = useTranslations('users.InvitationList')
  const tRole = useTranslations('users.Role')
  const locale = useLocale() as Locale
  if (invitations.length === 0) return <p className={styles.none}>{t('none')}</p>
  return (
    <ul className={styles.rows}>
      {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
        <li className={styles.row} key={id}>
          <div className={styles.who}>
            <span className={styles.address}>
              <bdi dir="ltr">{email}</bdi>
            </span>
            <span className={styles.detail}>
              {t.rich('details', {
                name: invitedBy,
                date: formatMomentDay(expiresAt, locale),
                bdi,
              })}
            </span>
          </div>
          <div className={styles.marks}>
            <Badge>{tRole(role)}</Badge>
          </div>
          <RevokeForm invitationId={id} email={email} />
        </li>
      ))}
    </ul>
  )
}
