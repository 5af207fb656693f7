import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ButtonLink } from '#components/ui/button.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import styles from './page-head.module.css'

type PageHeadProps = {
  title: ReactNode
  action?: { path: string; text: string }
  children?: ReactNode
}

/** The title of a screen with the one thing that people come here to do. */
export async function PageHead({ title, action, children }: PageHeadProps) {
  const locale = (await getLocale()) as Locale
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
      {action && (
        <ButtonLink look="primary" href={localPath(locale, action.path)}>
          {action.text}
        </ButtonLink>
      )}
    </header>
  )
}
