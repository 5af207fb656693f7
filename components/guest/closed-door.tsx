import { getTranslations } from 'next-intl/server'
import type { GuestOffice } from '#lib/guests/office.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import styles from './message.module.css'

/** For everyone who may not enter, the same, whatever the reason. */
export async function ClosedDoor({ locale, office }: { locale: Locale; office: GuestOffice }) {
  const t = await getTranslations('guest.ClosedDoor')
  const { email, phone } = office
  return (
    <div className={styles.message}>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>{t('again')}</p>
      {email || phone ? <p className={styles.soft}>{t('contact')}</p> : null}
      <ul className={styles.ways}>
        {email ? (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        ) : null}
        {phone ? (
          <li>
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
          </li>
        ) : null}
        <li>
          <a href={localPath(locale, '/')}>{t('home')}</a>
        </li>
      </ul>
    </div>
  )
}
