'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { formatClock } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { SaveState } from './autosaver.ts'
import styles from './save-bar.module.css'

/** Says at all times whether the words on the screen are safe. */
export function SaveBar({ state, onSave }: { state: SaveState; onSave: () => void }) {
  const t = useTranslations('releases.SaveBar')
  const problems = useTranslations('problems')
  const locale = useLocale() as Locale
  const texts = {
    saved:
      state.is === 'saved' && state.at
        ? t('savedAt', { time: formatClock(state.at, locale) })
        : t('saved'),
    unsaved: t('unsaved'),
    saving: t('saving'),
    retrying: t('retrying'),
    refused:
      state.is === 'refused'
        ? problemTexts(state.problems, problems).join(' ') || t('refused')
        : '',
  }
  return (
    <div className={styles.bar}>
      <p className={`${styles.state} ${styles[state.is]}`} role="status">
        {texts[state.is]}
      </p>
      <Button look="primary" onClick={onSave} disabled={state.is === 'saving'}>
        {t('save')}
      </Button>
    </div>
  )
}
