import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { AccountForm } from './account-form.tsx'
import { PasswordForm } from './password-form.tsx'
import styles from './user-view.module.css'

type AccountViewProps = { account: { name: string; email: string; locale: Locale } }

export function AccountView({ account }: AccountViewProps) {
  const t = useTranslations('users.AccountPage')
  return (
    <div className={styles.page}>
      <div>
        <h1 className={styles.title}>{t('title')}</h1>
        <bdi className={styles.email} dir="ltr">
          {account.email}
        </bdi>
      </div>
      <section className={styles.card} aria-labelledby="details">
        <h2 id="details">{t('details')}</h2>
        <AccountForm name={account.name} locale={account.locale} />
      </section>
      <section className={styles.card} aria-labelledby="password">
        <h2 id="password">{t('password')}</h2>
        <PasswordForm email={account.email} />
      </section>
    </div>
  )
}
