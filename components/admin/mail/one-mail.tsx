import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Message } from '#components/ui/message.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { type MailForReading, type MailState, mayBeSentAgain } from '#lib/mail/mail.ts'
import { ConfidentialWords } from './confidential-words.tsx'
import { MailActions } from './mail-actions.tsx'
import { MailFacts } from './mail-facts.tsx'
import { MailWords } from './mail-words.tsx'
import styles from './one-mail.module.css'

const tones: Record<MailState, 'calm' | 'good' | 'danger' | 'faint'> = {
  waiting: 'calm',
  sent: 'good',
  failed: 'danger',
  cancelled: 'faint',
}

export function OneMail({ mail }: { mail: MailForReading }) {
  const t = useTranslations('mail')
  const locale = useLocale() as Locale
  const { id, subject, state, words, isWiped, isConfidential } = mail
  return (
    <article className={styles.mail}>
      <a className={styles.back} href={localPath(locale, `/admin/mail?state=${state}`)}>
        {t('Mail.back')}
      </a>
      <h1 className={styles.subject} lang={mail.locale} dir="auto">
        {subject}
      </h1>
      <p className={styles.marks}>
        <Badge tone={tones[state]}>{t(`MailState.${state}`)}</Badge>
        {isConfidential && <Badge tone="warn">{t('MailList.confidential')}</Badge>}
      </p>
      <MailFacts mail={mail} />
      <MailActions
        mailId={id}
        mayAgain={mayBeSentAgain(mail, isWiped)}
        mayCancel={state === 'waiting' || state === 'failed'}
      />
      {words && <MailWords {...words} locale={mail.locale} />}
      {!words && isWiped && <Message title={t('Mail.wiped')} />}
      {!words && !isWiped && <ConfidentialWords mailId={id} locale={mail.locale} />}
    </article>
  )
}
