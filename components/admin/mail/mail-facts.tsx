import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatMoment } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { MailForReading } from '#lib/mail/mail.ts'
import styles from './one-mail.module.css'

/** To whom, when, and why not. */
export function MailFacts({ mail }: { mail: MailForReading }) {
  const t = useTranslations('mail')
  const locale = useLocale() as Locale
  const { to, toName, kind, createdAt, sentAt, attempts, dueAt, state, problem, releaseId } = mail
  const isTriedAgain = state === 'waiting' && attempts > 0
  return (
    <dl className={styles.facts}>
      <Fact name={t('Mail.to')}>
        {toName && <bdi>{toName}</bdi>} <bdi dir="ltr">{to}</bdi>
      </Fact>
      <Fact name={t('Mail.kind')}>{t(`Kind.${kind}`)}</Fact>
      <Fact name={t('Mail.written')}>{formatMoment(createdAt, locale)}</Fact>
      {sentAt && <Fact name={t('Mail.sent')}>{formatMoment(sentAt, locale)}</Fact>}
      {attempts > 0 && <Fact name={t('Mail.attempts')}>{attempts}</Fact>}
      {isTriedAgain && <Fact name={t('Mail.next')}>{formatMoment(dueAt, locale)}</Fact>}
      {problem && (
        <Fact name={t('Mail.problem')}>
          {t(`Fault.${problem.fault}`)}
          {problem.detail && (
            <bdi className={styles.detail} dir="ltr">
              {problem.detail}
            </bdi>
          )}
        </Fact>
      )}
      {releaseId && (
        <Fact name={t('Mail.release')}>
          <a href={localPath(locale, `/admin/releases/${releaseId}`)}>{t('Mail.openRelease')}</a>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
