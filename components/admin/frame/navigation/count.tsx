'use client'
import { useTranslations } from 'next-intl'
import { mostCounted } from '#lib/work/work.ts'
import styles from './count.module.css'

/** How many things wait behind a link; nothing when none do. Beyond ninety-nine nobody counts. */
export function Count({ count }: { count: number }) {
  const t = useTranslations('frame.Count')
  if (count === 0) return null
  return (
    <span className={styles.count}>
      <bdi aria-hidden>{count < mostCounted ? count : `${mostCounted - 1}+`}</bdi>
      <span className={styles.spoken}>{t('waiting', { count })}</span>
    </span>
  )
}
