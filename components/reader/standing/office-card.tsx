import { useTranslations } from 'next-intl'
import type { Site } from '#lib/newsroom/site.ts'
import styles from './standing-page.module.css'

/** How the office is reached; only what it has told. */
export function OfficeCard({ site }: { site: Site }) {
  const t = useTranslations('standing.ContactPage')
  const { address, phone, email, hours } = site
  if (!address && !phone && !email && !hours) return <p>{t('none')}</p>
  return (
    <dl className={styles.card}>
      {phone ? (
        <div>
          <dt>{t('phone')}</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              <bdi dir="ltr">{phone}</bdi>
            </a>
          </dd>
        </div>
      ) : null}
      {email ? (
        <div>
          <dt>{t('email')}</dt>
          <dd>
            <a href={`mailto:${email}`}>
              <bdi dir="ltr">{email}</bdi>
            </a>
          </dd>
        </div>
      ) : null}
      {hours ? (
        <div>
          <dt>{t('hours')}</dt>
          <dd>{hours}</dd>
        </div>
      ) : null}
      {address ? (
        <div>
          <dt>{t('address')}</dt>
          <dd>{address}</dd>
        </div>
      ) : null}
    </dl>
  )
}
