import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Person } from '#lib/access/actor.ts'
import { Badge } from '#components/ui/badge.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Counts } from '#lib/work/work.ts'
import { AccountMenu } from './account-menu.tsx'
import styles from './desk-frame.module.css'
import { DeskNavigation } from './navigation/desk-navigation.tsx'
import { useDeskLinks } from './navigation/use-desk-links.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Wordmark } from './wordmark.tsx'

type DeskFrameProps = {
  actor: Person
  /** How many public pages could not be made anew. */
  alarms: number
  /** What waits for this person. */
  counts: Counts
  children: ReactNode
}

/** What stands around every page of the desk. Pages bring their own h1, not their own main element. */
export function DeskFrame({ actor, alarms, counts, children }: DeskFrameProps) {
  const t = useTranslations('frame.DeskFrame')
  const tRole = useTranslations('users.Role')
  const tAlarms = useTranslations('statistics.AlarmList')
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
          <DeskNavigation label={t('navigation')} links={useDeskLinks(actor, counts)} />
          <div className={styles.person}>
            {alarms > 0 && (
              <a className={styles.alarms} href={localPath(locale, '/admin#alarms')}>
                <Badge tone="danger">{tAlarms('link', { count: alarms })}</Badge>
              </a>
            )}
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
