import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDay } from '#lib/i18n/dates.ts'
import type { Site } from '#lib/newsroom/site.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './standing-page.module.css'

/** When the pages were last looked at for this statement. */
const assessedOn = new Date('2026-11-24')

const isolated = (words: ReactNode) => <bdi>{words}</bdi>

const parts = ['first', 'second', 'third', 'fourth'] as const

/** To which standard the site is made, how far it meets it, how that was found out, and whom to tell what is in the way. */
export function AccessibilityStatement({ site }: { site: Site }) {
  const t = useTranslations('standing.AccessibilityPage')
  const { locale, name, fullName } = site
  return (
    <>
      <p>{t('intro', { office: fullName })}</p>
      <p>{t('scope', { site: name })}</p>
      <h2>{t('standard.title')}</h2>
      <p>{t.rich('standard.text', { bdi: isolated })}</p>
      <h2>{t('status.title')}</h2>
      <p>{t('status.text')}</p>
      {(['exceptions', 'testing'] as const).map((list) => (
        <section key={list}>
          <h2>{t(`${list}.title`)}</h2>
          <ul>
            {parts.map((part) => (
              <li key={part}>{t(`${list}.${part}`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{t('contact.title')}</h2>
      <p>
        {t('contact.text')} <a href={hrefOf(locale, '/contact')}>{t('contact.link')}</a>
      </p>
      <p className={styles.date}>{t('date', { day: formatDay(assessedOn, locale) })}</p>
    </>
  )
}
