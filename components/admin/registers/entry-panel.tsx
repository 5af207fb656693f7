'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useState } from 'react'
import type { Register } from '#lib/registers/register.ts'
import { EntryForm } from './entry-form.tsx'
import styles from './entry-panel.module.css'
import type { EntryValues } from './fields.ts'

type EntryPanelProps = {
  register: Register
  /** None for a new entry. */
  entry?: EntryValues
  /** What the panel is called to people who do not see what it belongs to. */
  name?: string
  startsOpen?: boolean
  children?: ReactNode
}

/** The form of an entry, folded away until it is wanted. After a change it folds again; after an addition it takes the next. */
export function EntryPanel({ register, entry, name, startsOpen, children }: EntryPanelProps) {
  const t = useTranslations('registers.EntryPanel')
  const panel = useRef<HTMLDetailsElement>(null)
  // The first entry of an empty register must not fold the panel away under the person's hands.
  const [isOpen] = useState(startsOpen)
  const [isSaved, setSaved] = useState(false)
  const finish = () => {
    setSaved(true)
    if (entry) panel.current!.open = false
    panel.current!.querySelector<HTMLElement>(entry ? 'summary' : 'input')?.focus()
  }
  return (
    <>
      <details
        ref={panel}
        className={entry ? styles.panel : `${styles.panel} ${styles.add}`}
        open={isOpen}
        onChange={() => setSaved(false)}
      >
        <summary className={styles.summary}>
          {entry ? t.rich('edit', { name: name ?? '', spoken }) : t(register)}
        </summary>
        <div className={styles.content}>
          <EntryForm register={register} entry={entry} onSaved={finish} />
          {children}
        </div>
      </details>
      <p className={styles.saved} role="status">
        {isSaved && (entry ? t('changed') : t('added'))}
      </p>
    </>
  )
}

const spoken = (chunks: ReactNode) => <span className={styles.spoken}>{chunks}</span>
