'use client'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Button } from '#components/ui/button.tsx'
import styles from './desk-error.module.css'

export type DeskErrorProps = { error: Error & { digest?: string }; retry: () => void }

/** Said plainly, and tried again by itself: a database that comes back brings the page back. */
export function DeskError({ error, retry }: DeskErrorProps) {
  const t = useTranslations('frame.DeskError')
  useEffect(() => {
    const timer = setInterval(retry, 5000)
    return () => clearInterval(timer)
  }, [retry])
  return (
    <div className={styles.error} role="alert">
      <h1>{t('title')}</h1>
      <p>{t('explanation')}</p>
      <p>{t('retrying')}</p>
      <p>
        <Button onClick={retry}>{t('retry')}</Button>
      </p>
      {error.digest && (
        <p className={styles.reference}>{t('reference', { digest: error.digest })}</p>
      )}
    </div>
  )
}
