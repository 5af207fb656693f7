import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { bdi } from '#components/admin/users/bdi.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { MailRow } from '#lib/mail/mail.ts'
import type { MailPage } from '#lib/mail/queries.ts'
import type { MailFilter } from '#lib/mail/schema.ts'
import styles from './mail-list.module.css'

const empty = {
  waiting: 'emptyWaiting',
  sent: 'emptySent',
  failed: 'emptyFailed',
  cancelled: 'emptyCancelled',
} as const

export function MailList({ page, filter }: { page: MailPage; filter: MailFilter }) {
  const t = useTranslations('mail.MailList')
  const locale = useLocale() as Locale
  const path = localPath(locale, '/admin/mail')
  const { state } = filter
  if (page.rows.length === 0)
    return <p className={styles.empty}>{t(filter.after ? 'end' : empty[state])}</p>
  const next = new URLSearchParams({ state, after: page.next ?? '' })
  return (
    <>
      <ul className={styles.list}>
        {page.rows.map((mail) => (
          <MailItem key={mail.id} mail={mail} locale={locale} />
        ))}
      </ul>
      <nav className={styles.paging} aria-label={t('paging')}>
        {filter.after && <ButtonLink href={`${path}?state=${state}`}>{t('first')}</ButtonLink>}
        {page.next && <ButtonLink href={`${path}?${next}`}>{t('next')}</ButtonLink>}
      </nav>
    </>
  )
}

function MailItem({ mail, locale }: { mail: MailRow; locale: Locale }) {
  const t = useTranslations('mail')
  const { id, subject, toName, to, kind, isConfidential, problem } = mail
  const at = mail.sentAt ?? mail.createdAt
  return (
    <li className={styles.item}>
      <a className={styles.link} href={localPath(locale, `/admin/mail/${id}`)}>
        <span className={styles.subject} lang={mail.locale} dir="auto">
          {subject}
        </span>
      </a>
      <p className={styles.facts}>
        <span>{t.rich('MailList.to', { name: toName || to, bdi })}</span>
        <span>{t(`Kind.${kind}`)}</span>
        <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
        {isConfidential && <Badge tone="warn">{t('MailList.confidential')}</Badge>}
      </p>
      {problem && <p className={styles.problem}>{t(`Fault.${problem.fault}`)}</p>}
    </li>
  )
}
