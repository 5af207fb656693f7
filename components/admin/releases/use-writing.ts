'use client'
import { useTranslations } from 'next-intl'
import { useLeaveGuard } from '../writing/use-leave-guard.ts'
import { usePresence } from '../writing/use-presence.ts'
import { type Opened, useText } from './use-text.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'

/** A text being written, among the others who have it open. */
export function useWriting(opened: Opened & { maySave: boolean }) {
  const { releaseId, locale, maySave } = opened
  const t = useTranslations('writing.LeaveGuard')
  const { autosaver, state, follow, set, ...text } = useText(opened)
  const presence = usePresence({
    releaseId,
    locale,
    maySave,
    onNews: follow,
    onLost: () => void autosaver.saveRest(),
  })
  const isOnlyHere = state.is === 'retrying' || (state.is === 'refused' && state.keptAt === null)
  useLeaveGuard(isOnlyHere && autosaver.isAtRisk(), t('question'))
  const write = (values: Partial<ReleaseText>) => {
    set(values)
    presence.wrote()
  }
  return { ...text, set: write, presence, state, saveNow: () => void autosaver.saveNow() }
}
