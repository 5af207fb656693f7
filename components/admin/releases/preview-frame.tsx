import type { ReactNode } from 'react'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import styles from './preview-frame.module.css'

/** The public page inside the desk, marked so that no one takes it for published. */
export function PreviewFrame({
  note,
  locale,
  children,
}: {
  note: string
  locale: Locale
  children: ReactNode
}) {
  return (
    <section className={styles.preview} aria-label={note}>
      <p className={styles.note}>{note}</p>
      <div className={styles.page} lang={locale} dir={directionOf(locale)}>
        {children}
      </div>
    </section>
  )
}
