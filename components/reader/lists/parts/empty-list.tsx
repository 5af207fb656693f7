import type { ReactNode } from 'react'
import styles from './empty-list.module.css'

export type Way = { href: string; name: ReactNode; hrefLang?: string }

type EmptyListProps = { title: string; text?: string; ways?: Way[]; children?: ReactNode }

/** Says that there is nothing, and where there is something. */
export const EmptyList = ({ title, text, ways = [], children }: EmptyListProps) => (
  <div className={styles.empty}>
    <h2>{title}</h2>
    {text ? <p>{text}</p> : null}
    {children}
    {ways.length > 0 ? (
      <ul>
        {ways.map(({ href, name, hrefLang }) => (
          <li key={href}>
            <a href={href} hrefLang={hrefLang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    ) : null}
  </div>
)
