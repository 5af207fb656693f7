'use client'
import { useState } from 'react'
import { saveSharedAction } from '#lib/releases/actions.ts'
import type { SharedForEditing } from '#lib/releases/read-shared.ts'
import type { SharedFields } from '#lib/releases/schema.ts'
import { OpenShared } from '#lib/writing/open-shared.ts'
import { useAutosave } from './use-autosave.ts'

const shownOf = ({ shared, conflict }: OpenShared) => ({ shared, conflict })

/** The shared details being edited, their saves, and what someone else saved meanwhile. */
export function useShared(releaseId: string, current: SharedForEditing) {
  const [open] = useState(() => new OpenShared(releaseId, current, saveSharedAction))
  const [shown, setShown] = useState(() => shownOf(open))
  const show = () => setShown(shownOf(open))
  const { state, autosaver } = useAutosave({
    save: async () => {
      const outcome = await open.save()
      show()
      return outcome
    },
  })
  const set = (
    values: Partial<SharedFields> | ((former: SharedFields) => Partial<SharedFields>),
  ) => {
    open.change(typeof values === 'function' ? values(open.shared) : values)
    show()
    autosaver.changed()
  }
  const settle = (side: 'mine' | 'theirs') => {
    open.settle(side)
    show()
    autosaver.changed()
    void autosaver.saveNow()
  }
  return { ...shown, set, settle, state, saveNow: () => void autosaver.saveNow() }
}
