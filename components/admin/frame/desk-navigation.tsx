'use client'
import Link from 'next/link'
import styles from './desk-navigation.module.css'
import { useDeskPath } from './use-desk-path.ts'

/** `path` is the page without its language, `href` with it. */
export type DeskLink = { path: string; href: string; text: string }

export function DeskNavigation({ label, links }: { label: string; links: DeskLink[] }) {
  const here = useDeskPath()
  const isCurrent = ({ path }: DeskLink) => here === path || here.startsWith(`${path}/`)
  return (
    <nav className={styles.navigation} aria-label={label}>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.path}>
            <Link
              className={styles.link}
              href={link.href}
              prefetch={false}
              aria-current={isCurrent(link) ? (here === link.path ? 'page' : 'true') : undefined}
            >
              {link.text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
