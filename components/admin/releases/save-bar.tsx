'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { formatClock } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { SaveState } from './autosaver.ts'
import styles from './save-bar.module.css'

const isAway = ({ code }: { code: string }) =>
  code === 'server.unreachable' || code === 'database.gone'

/** Says at all times where the words on the screen are: for everyone, for their writer alone, or nowhere but here. */
export function SaveBar({ state, onSave }: { state: SaveState; onSave: () => void }) {
  const t = useTranslations('releases.SaveBar')
  return (
    <div className={styles.bar}>
      <p className={`${styles.state} ${styles[state.is]}`} role="status">
        {useStateText(state)}
      </p>
      <Button look="primary" onClick={onSave} disabled={state.is === 'saving'}>
        {t('save')}
      </Button>
    </div>
  )
}

function useStateText(state: SaveState): string {
  const t = useTranslations('releases.SaveBar')
  const problems = useTranslations('problems')
  const locale = useLocale() as Locale
  const clock = (at: Date) => formatClock(at, locale)
  switch (state.is) {
    case 'saved':
      return state.at ? t('savedAt', { time: clock(state.at) }) : t('saved')
    case 'kept':
      return t('keptAt', { time: clock(state.at) })
    case 'unsaved':
    case 'saving':
      return t(state.is)
    case 'retrying':
      return state.problems.every(isAway)
        ? t('retrying')
        : problemTexts(state.problems, problems).join(' ')
    case 'refused': {
      const reason = problemTexts(state.problems, problems).join(' ') || t('refused')
      return state.keptAt ? `${reason} ${t('keptAll', { time: clock(state.keptAt) })}` : reason
    }
  }
}
