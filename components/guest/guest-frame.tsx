import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { GuestOffice } from '#lib/guests/office.ts'
import { directionOf, type Locale, localPath, otherLocale } from '#lib/i18n/locale.ts'
import styles from './guest-frame.module.css'

type GuestFrameProps = {
  locale: Locale
  office: GuestOffice
  /** Path of this page without language, for the other language. */
  path: string
  /** Who is here, and where they say that they leave. */
  guest?: { name: string; leavePath: string }
  /** What stands across the page, below the masthead. */
  banner?: ReactNode
  children: ReactNode
}

const bdi = (chunks: ReactNode) => <bdi>{chunks}</bdi>

/** A guest's room: whose paper this is, who reads, and nothing else of the site. */
export async function GuestFrame(props: GuestFrameProps) {
  const { locale, office, path, guest, banner, children } = props
  const t = await getTranslations('guest.GuestFrame')
  const language = await getTranslations('reader.SiteHeader')
  const other = otherLocale(locale)
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.masthead}>
        <p className={styles.office}>
          <strong>{office.name}</strong>
          <span>{office.fullName}</span>
        </p>
        <a
          className={styles.language}
          href={localPath(other, path)}
          hrefLang={other}
          lang={other}
          dir={directionOf(other)}
        >
          {language('otherLanguage')}
        </a>
      </header>
      {guest ? (
        <form className={styles.guest} method="post" action={localPath(locale, guest.leavePath)}>
          <p>{t.rich('personal', { name: guest.name, bdi })}</p>
          <button type="submit">{t('leave')}</button>
        </form>
      ) : null}
      {banner}
      <main className={styles.content} id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
