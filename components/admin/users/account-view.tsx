import { useTranslations } from 'next-intl'
import { NotificationForm } from '#components/admin/mail/notification-form.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import type { NotificationSettings } from '#lib/mail/settings/find-settings.ts'
import { AccountForm } from './account-form.tsx'
import { PasswordForm } from './password-form.tsx'
import styles from './user-view.module.css'

type AccountViewProps = {
  account: { name: string; email: string; locale: Locale }
  settings: NotificationSettings
}

export function AccountView({ account, settings }: AccountViewProps) {
  const t = useTranslations('users.AccountPage')
  const tMail = useTranslations('mail.NotificationForm')
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
      <section className={styles.card} id="mail" aria-labelledby="news">
        <h2 id="news">{tMail('title')}</h2>
        <p>{tMail('hint')}</p>
        <NotificationForm settings={settings} />
      </section>
    </div>
  )
}
