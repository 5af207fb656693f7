'use client'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRef } from 'react'
import styles from './account-menu.module.css'

type AccountMenuProps = { name: string; role: string; accountHref: string; signOutHref: string }

/** The browser's own popover: it opens without scripts, closes with Escape or a press elsewhere. */
export function AccountMenu({ name, role, accountHref, signOutHref }: AccountMenuProps) {
  const t = useTranslations('frame.AccountMenu')
  const menu = useRef<HTMLDivElement>(null)
  return (
    <>
      <button
        className={styles.open}
        type="button"
        popoverTarget="account-menu"
        aria-label={t('open', { name })}
      >
        <bdi className={styles.name}>{name}</bdi>
      </button>
      <div className={styles.menu} id="account-menu" popover="auto" ref={menu}>
        <p className={styles.person}>
          <span>
            <bdi>{name}</bdi>
          </span>
          <span className={styles.role}>{role}</span>
        </p>
        <Link
          className={styles.item}
          href={accountHref}
          prefetch={false}
          onClick={() => menu.current?.hidePopover()}
        >
          {t('account')}
        </Link>
        <form method="post" action={signOutHref}>
          <button className={styles.item}>{t('signOut')}</button>
        </form>
      </div>
    </>
  )
}
