'use client'
import { useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import styles from './embargo-view.module.css'
import { LinkField } from './link-field.tsx'

type ToldLink = { invitationId: string; email: string; link: string }

/** Who was mailed, and the links for whom mail does not reach. */
export function LinksTold({ links }: { links: ToldLink[] }) {
  const t = useTranslations('embargo.LinksTold')
  return (
    <Message tone="good" live title={t('title', { count: links.length })}>
      <details className={styles.links}>
        <summary>{t('show')}</summary>
        <p>{t('explain')}</p>
        <ul>
          {links.map(({ invitationId, email, link }) => (
            <li key={invitationId}>
              <bdi dir="ltr">{email}</bdi>
              <LinkField id={`link-${invitationId}`} label={t('link', { email })} link={link} />
            </li>
          ))}
        </ul>
      </details>
    </Message>
  )
}
