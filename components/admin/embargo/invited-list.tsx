import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '#components/ui/badge.tsx'
import type { EmbargoForDesk, InvitedRow } from '#lib/embargo/queries.ts'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './embargo-view.module.css'
import { ResendForm } from './resend-form.tsx'
import { RevokeButton } from './revoke-button.tsx'

/** Who may read it, whether they have promised, and when they were last there. */
export async function InvitedList({ embargo }: { embargo: EmbargoForDesk }) {
  const t = await getTranslations('embargo.InvitedList')
  const { invitations, releaseId, isUnderEmbargo } = embargo
  const open = invitations.filter(({ revokedAt }) => revokedAt === null)
  if (invitations.length === 0) return <p className={styles.soft}>{t('none')}</p>
  return (
    <>
      <div className={styles.head}>
        <p className={styles.soft}>{t('count', { count: open.length })}</p>
        {open.length > 1 ? <RevokeButton releaseId={releaseId} invitation={null} /> : null}
      </div>
      <ul className={styles.rows}>
        {invitations.map((invitation) => (
          <Invited
            key={invitation.id}
            invitation={invitation}
            releaseId={releaseId}
            mayResend={isUnderEmbargo}
          />
        ))}
      </ul>
    </>
  )
}

type InvitedProps = { invitation: InvitedRow; releaseId: string; mayResend: boolean }

async function Invited({ invitation, releaseId, mayResend }: InvitedProps) {
  const t = await getTranslations('embargo.InvitedList')
  const locale = (await getLocale()) as Locale
  const { id, name, outlet, email, lastAt, revokedAt } = invitation
  return (
    <li className={revokedAt ? `${styles.row} ${styles.gone}` : styles.row}>
      <div className={styles.who}>
        <span className={styles.strong}>
          <bdi>{name}</bdi> · <bdi>{outlet}</bdi>
        </span>
        <span className={styles.soft}>
          <bdi dir="ltr">{email}</bdi>
        </span>
        <span className={styles.soft}>
          {lastAt ? t('last', { moment: formatMoment(lastAt, locale) }) : t('never')}
        </span>
      </div>
      <Marks invitation={invitation} />
      {revokedAt ? null : (
        <div className={styles.acts}>
          {mayResend ? <ResendForm releaseId={releaseId} invitation={{ id, name }} /> : null}
          <RevokeButton releaseId={releaseId} invitation={{ id, name }} />
        </div>
      )}
    </li>
  )
}

async function Marks({ invitation: { revokedAt, acceptedAt, mail } }: { invitation: InvitedRow }) {
  const t = await getTranslations('embargo.InvitedList')
  if (revokedAt) return <Badge tone="faint">{t('revoked')}</Badge>
  return (
    <div className={styles.marks}>
      {mail === 'waiting' ? <Badge tone="warn">{t('mailWaiting')}</Badge> : null}
      {mail === 'failed' ? <Badge tone="danger">{t('mailFailed')}</Badge> : null}
      <Badge tone={acceptedAt ? 'good' : 'calm'}>{t(acceptedAt ? 'accepted' : 'invited')}</Badge>
    </div>
  )
}
