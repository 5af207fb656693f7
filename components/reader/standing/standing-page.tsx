import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Crumb } from '#lib/newsroom/json-ld/breadcrumbs.ts'
import type { Section } from '../frame/sections.ts'
import { sections } from '../frame/sections.ts'
import { ReaderPage } from '../reader-page.tsx'
import styles from './standing-page.module.css'

type StandingPageProps = {
  locale: Locale
  section: Section
  title: string
  crumbs: Crumb[]
  children: ReactNode
}

/** A page that stays: what the office says of itself and of its site. */
export const StandingPage = ({ locale, section, title, crumbs, children }: StandingPageProps) => (
  <ReaderPage locale={locale} section={section} crumbs={crumbs} otherPath={sections[section]}>
    <div className={styles.standing}>
      <h1>{title}</h1>
      {children}
    </div>
  </ReaderPage>
)
