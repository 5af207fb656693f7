import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { languageNames } from '#components/admin/frame/language-names.ts'
import { Badge } from '#components/ui/badge.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { UserRow } from '#lib/users/user.ts'
import styles from './users-view.module.css'

export function UserList({ users }: { users: UserRow[] }) {
  const t = useTranslations('users.UserList')
  const tRole = useTranslations('users.Role')
  const locale = useLocale() as Locale
  return (
    <ul className={styles.rows}>
      {users.map(({ id, name, email, role, isActive, isYou, ...user }) => (
        <li className={styles.row} key={id}>
          <div className={styles.who}>
            <Link
              className={styles.name}
              href={localPath(locale, `/admin/users/${id}`)}
              prefetch={false}
              aria-label={t('change', { name })}
            >
              <bdi>{name}</bdi>
            </Link>
            <span className={styles.detail}>
              <bdi dir="ltr">{email}</bdi> ·{' '}
              <bdi lang={user.locale}>{languageNames[user.locale]}</bdi>
            </span>
          </div>
          <div className={styles.marks}>
            {isYou && <Badge tone="good">{t('you')}</Badge>}
            {!isActive && <Badge tone="warn">{t('inactive')}</Badge>}
            <Badge tone={isActive ? 'calm' : 'faint'}>{tRole(role)}</Badge>
          </div>
        </li>
      ))}
    </ul>
  )
}
