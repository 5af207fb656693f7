'use client'
import { useEffect, useState } from 'react'
import { Autosaver, type SaveOutcome, type SaveState } from './autosaver.ts'

/** An autosaver for the life of a screen. `save` must not change between renders. */
export function useAutosave(save: () => Promise<SaveOutcome>) {
  const [state, setState] = useState<SaveState>({ is: 'saved', at: null })
  const [autosaver] = useState(() => new Autosaver(save, setState))
  useEffect(() => autosaver.stop, [autosaver])
  useLeaveGuard(state.is !== 'saved')
  useSaveKey(autosaver.saveNow)
  return { state, changed: autosaver.changed, saveNow: autosaver.saveNow }
}

/** The browser asks before the page is left with unsaved words. */
function useLeaveGuard(isActive: boolean) {
  useEffect(() => {
    if (!isActive) return
    const guard = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', guard)
    return () => window.removeEventListener('beforeunload', guard)
  }, [isActive])
}

function useSaveKey(save: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyS') return
      event.preventDefault()
      save()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [save])
}
