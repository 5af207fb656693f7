import { useTranslations } from 'next-intl'
import type { InvitationRow } from '#lib/users/invitation.ts'
import type { UserRow } from '#lib/users/user.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { UserList } from './user-list.tsx'
import styles from './users-view.module.css'

type UsersViewProps = { users: UserRow[]; invitations: InvitationRow[] }

export function UsersView({ users, invitations }: UsersViewProps) {
  const t = useTranslations('users')
  return (
    <>
      <h1 className={styles.title}>{t('UsersPage.title')}</h1>
      <div className={styles.columns}>
        <section className={styles.section} aria-labelledby="at-the-desk">
          <h2 id="at-the-desk">{t('UserList.title')}</h2>
          <UserList users={users} />
        </section>
        <div className={styles.aside}>
          <section className={styles.card} aria-labelledby="invite">
            <h2 id="invite">{t('InviteForm.title')}</h2>
            <InviteForm />
          </section>
          <section className={styles.section} aria-labelledby="invitations">
            <h2 id="invitations">{t('InvitationList.title')}</h2>
            <InvitationList invitations={invitations} />
          </section>
        </div>
      </div>
    </>
  )
}
