'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { bdi } from './bdi.tsx'
import styles from './invitation-link.module.css'

type InvitationLinkProps = { email: string; link: string; expiresAt: Date; isMailed: boolean }

/** Shown this once: only the hash of the link is kept. */
export function InvitationLink({ email, link, expiresAt, isMailed }: InvitationLinkProps) {
  const t = useTranslations('users.InvitationLink')
  const locale = useLocale() as Locale
  const [isCopied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const copy = async () => {
    field.current?.select()
    await navigator.clipboard?.writeText(link)
    setCopied(true)
  }
  return (
    <Message tone="good" live title={t.rich('title', { email, bdi })}>
      <p>{t(isMailed ? 'mailed' : 'explanation', { date: formatMomentDay(expiresAt, locale) })}</p>
      <div className={styles.link}>
        <input
          {...fieldAttributes('invitation-link')}
          ref={field}
          aria-label={t('label')}
          value={link}
          dir="ltr"
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button className={styles.copy} onClick={copy}>
          {isCopied ? t('copied') : t('copy')}
        </Button>
      </div>
    </Message>
  )
}
