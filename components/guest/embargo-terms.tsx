import { getTranslations } from 'next-intl/server'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import styles from './message.module.css'

type EmbargoTermsProps = { locale: Locale; invitationId: string; version: number }

const points = [1, 2, 3, 4, 5] as const

/** What a journalist promises before they read. Every change of its words raises the version. */
export async function EmbargoTerms({ locale, invitationId, version }: EmbargoTermsProps) {
  const t = await getTranslations('guest.EmbargoTerms')
  return (
    <div className={styles.message}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <ol className={styles.terms}>
        {points.map((point) => (
          <li key={point}>{t(`point${point}`)}</li>
        ))}
      </ol>
      <form method="post" action={localPath(locale, `/embargo/${invitationId}/terms`)}>
        <input type="hidden" name="version" value={version} />
        <button className={styles.enter} type="submit">
          {t('accept')}
        </button>
      </form>
      <p className={styles.soft}>{t('version', { version })}</p>
    </div>
  )
}
