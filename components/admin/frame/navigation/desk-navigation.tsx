'use client'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRef } from 'react'
import { useDeskPath } from '../use-desk-path.ts'
import { Count } from './count.tsx'
import styles from './desk-navigation.module.css'
import type { DeskLink, DeskLinks } from './use-desk-links.ts'

const isWithin = (here: string, { path }: DeskLink) =>
  here === path || (path !== '/admin' && here.startsWith(`${path}/`))

/** A row of links, and a menu for the rest: the browser's own popover, which opens without scripts. */
export function DeskNavigation({ label, links }: { label: string; links: DeskLinks }) {
  const t = useTranslations('frame.DeskNavigation')
  const here = useDeskPath()
  const menu = useRef<HTMLDivElement>(null)
  const close = () => menu.current?.hidePopover()
  const { daily, often, seldom, administration } = links
  const hidden = [...seldom, ...administration]
  const waiting = hidden.reduce((sum, { count = 0 }) => sum + count, 0)
  return (
    <nav className={styles.navigation} aria-label={label}>
      <ul className={styles.links}>
        {daily.map((link) => (
          <Item key={link.path} link={link} here={here} className={styles.link} />
        ))}
        {often.map((link) => (
          <Item
            key={link.path}
            link={link}
            here={here}
            className={styles.link}
            where={styles.wide}
          />
        ))}
        <li>
          <button
            className={styles.more}
            type="button"
            popoverTarget="desk-menu"
            data-current={hidden.some((link) => isWithin(here, link)) || undefined}
            data-current-narrow={often.some((link) => isWithin(here, link)) || undefined}
          >
            {t('more')} <Count count={waiting} />
          </button>
        </li>
      </ul>
      <div className={styles.menu} id="desk-menu" popover="auto" ref={menu}>
        <Group links={often} here={here} close={close} className={styles.narrow} />
        <Group links={seldom} here={here} close={close} />
        <Group links={administration} here={here} close={close} title={t('administration')} />
      </div>
    </nav>
  )
}

type ItemProps = {
  link: DeskLink
  here: string
  className?: string
  /** Class of the place in the list. */
  where?: string
  onClick?: () => void
}

function Item({ link, here, where, ...rest }: ItemProps) {
  const current = here === link.path ? 'page' : isWithin(here, link) ? 'true' : undefined
  return (
    <li className={where}>
      <Link {...rest} href={link.href} prefetch={false} aria-current={current}>
        {link.text} <Count count={link.count ?? 0} />
      </Link>
    </li>
  )
}

type GroupProps = {
  links: DeskLink[]
  here: string
  close: () => void
  title?: string
  className?: string
}

function Group({ links, here, close, title, className = '' }: GroupProps) {
  if (links.length === 0) return null
  return (
    <div className={`${styles.group} ${className}`}>
      {title && <p className={styles.title}>{title}</p>}
      <ul>
        {links.map((link) => (
          <Item key={link.path} link={link} here={here} className={styles.item} onClick={close} />
        ))}
      </ul>
    </div>
  )
}
