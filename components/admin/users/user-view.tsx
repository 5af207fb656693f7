import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { UserForEditing } from '#lib/users/user.ts'
import { Access } from './access.tsx'
import { UserForm } from './user-form.tsx'
import styles from './user-view.module.css'

export function UserView({ user }: { user: UserForEditing }) {
  const t = useTranslations('users.UserPage')
  const locale = useLocale() as Locale
  return (
    <div className={styles.page}>
      <Link className={styles.back} href={localPath(locale, '/admin/users')} prefetch={false}>
        {t('back')}
      </Link>
      <div>
        <h1 className={styles.title}>
          <bdi>{user.name}</bdi>
        </h1>
        <bdi className={styles.email} dir="ltr">
          {user.email}
        </bdi>
      </div>
      <section className={styles.card}>
        <UserForm user={user} />
      </section>
      <section className={styles.card} aria-labelledby="access">
        <h2 id="access">{t('access')}</h2>
        <Access user={user} />
      </section>
    </div>
  )
}
