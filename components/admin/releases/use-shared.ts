'use client'
import { useCallback, useRef, useState } from 'react'
import { saveSharedAction } from '#lib/releases/actions.ts'
import type { SharedForEditing } from '#lib/releases/read-shared.ts'
import type { SharedFields } from '#lib/releases/schema.ts'
import type { SaveOutcome } from './autosaver.ts'
import { useAutosave } from './use-autosave.ts'

/** The shared details being edited, their saves, and what someone else saved meanwhile. */
export function useShared(releaseId: string, current: SharedForEditing) {
  const [shared, setShared] = useState(current.shared)
  const [theirs, setTheirs] = useState<SharedForEditing | null>(null)
  const latest = useRef(shared)
  const base = useRef(current.revisionId)

  const save = useCallback(async (): Promise<SaveOutcome> => {
    const saved = await saveSharedAction({
      releaseId,
      baseRevisionId: base.current,
      shared: latest.current,
    })
    if (saved.ok) {
      base.current = saved.revisionId
      return { is: 'done' }
    }
    if (saved.problems.some(({ code }) => code === 'database.gone')) return { is: 'unreachable' }
    if ('theirs' in saved && saved.theirs) setTheirs(saved.theirs)
    return { is: 'stopped', problems: saved.problems }
  }, [releaseId])
  const autosave = useAutosave(save)

  const set = (
    values: Partial<SharedFields> | ((former: SharedFields) => Partial<SharedFields>),
  ) => {
    const change = typeof values === 'function' ? values(latest.current) : values
    latest.current = { ...latest.current, ...change }
    setShared(latest.current)
    if (!theirs) autosave.changed()
  }
  const settle = (chosen: SharedFields) => {
    base.current = theirs!.revisionId
    latest.current = chosen
    setShared(chosen)
    setTheirs(null)
    void autosave.saveNow()
  }
  const keepMine = () => settle(latest.current)
  const takeTheirs = () => settle(theirs!.shared)
  return { shared, set, theirs, keepMine, takeTheirs, autosave }
}
