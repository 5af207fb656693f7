import { useTranslations } from 'next-intl'
import type { SiteSettingsForEditing } from '#lib/site/site-settings.ts'
import { SiteForm } from './site-form.tsx'
import styles from './settings-view.module.css'

/** The settings of the site, and what changing them does. */
export function SettingsView({ settings }: { settings: SiteSettingsForEditing }) {
  const t = useTranslations('site.SettingsView')
  const values = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, String(value ?? '')]),
  )
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.purpose}>{t('purpose')}</p>
      <SiteForm settings={values} />
    </>
  )
}
