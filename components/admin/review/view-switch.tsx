import { useTranslations } from 'next-intl'
import styles from './review-head.module.css'

type ViewSwitchProps = { isBeside: boolean; paths: { inline: string; beside: string } }

/** One column or two. */
export function ViewSwitch({ isBeside, paths }: ViewSwitchProps) {
  const t = useTranslations('review.ViewSwitch')
  return (
    <nav className={styles.switch} aria-label={t('title')}>
      <a href={paths.inline} aria-current={isBeside ? undefined : 'true'}>
        {t('inline')}
      </a>
      <a href={paths.beside} aria-current={isBeside ? 'true' : undefined}>
        {t('beside')}
      </a>
    </nav>
  )
}
