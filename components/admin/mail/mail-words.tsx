import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './one-mail.module.css'

type MailWordsProps = { text: string; html: string; locale: Locale }

/** Both forms of a mail. The HTML stands in a frame that may do nothing: no script, no form, no way out. */
export function MailWords({ text, html, locale }: MailWordsProps) {
  const t = useTranslations('mail.Mail')
  return (
    <section className={styles.words}>
      <h2>{t('text')}</h2>
      <div className={styles.text} lang={locale} data-words>
        {text.split('\n').map((line, at) => (
          <p key={at} dir="auto">
            {line}
          </p>
        ))}
      </div>
      <h2>{t('html')}</h2>
      <iframe className={styles.html} sandbox="" srcDoc={html} title={t('html')} />
    </section>
  )
}
