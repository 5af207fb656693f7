import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Person } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { AccountMenu } from './account-menu.tsx'
import styles from './desk-frame.module.css'
import { DeskNavigation } from './desk-navigation.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Wordmark } from './wordmark.tsx'

/** What stands around every page of the desk. Pages bring their own h1, not their own main element. */
export function DeskFrame({ actor, children }: { actor: Person; children: ReactNode }) {
  const t = useTranslations('frame.DeskFrame')
  const tRole = useTranslations('users.Role')
  const locale = useLocale() as Locale
  return (
    <div className={styles.desk}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.home} href={localPath(locale, '/admin')} aria-label={t('home')}>
            <Wordmark />
          </a>
          <DeskNavigation label={t('navigation')} links={useDeskLinks(actor, locale)} />
          <div className={styles.person}>
            <LanguageSwitch />
            <AccountMenu
              name={actor.name}
              role={tRole(actor.role)}
              accountHref={localPath(locale, '/admin/account')}
              signOutHref={localPath(locale, '/admin/sign-out')}
            />
          </div>
        </div>
      </header>
      <main className={styles.content} id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

function useDeskLinks(actor: Person, locale: Locale) {
  const t = useTranslations('frame.DeskNavigation')
  const link = (name: string) => ({
    path: `/admin/${name}`,
    href: localPath(locale, `/admin/${name}`),
    text: t(name),
  })
  return [
    link('releases'),
    ...(may(actor, 'register.save') ? [link('registers')] : []),
    ...(may(actor, 'user.list') ? [link('users')] : []),
  ]
}
