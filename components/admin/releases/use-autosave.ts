'use client'
import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '#lib/writing/open-text.ts'
import { useSaveBeforeLink } from '../writing/use-save-before-link.ts'
import { Autosaver, choosingPace, type SaveState, writingPace } from './autosaver.ts'

type Work = {
  /** Into a row of the person's own; without it everything is saved for everyone at once. */
  keep?: () => Promise<Outcome>
  save: () => Promise<Outcome>
  /** The page closes with words that are not everyone's yet. */
  onClose?: () => void
  /** What was left over when the person went to another screen is saved. */
  onLeft?: () => void
}

/** An autosaver for the life of a screen. `work` is that of the first drawing. */
export function useAutosave(work: Work) {
  const [state, setState] = useState<SaveState>({ is: 'saved', at: null })
  const [autosaver] = useState(
    () => new Autosaver(work, work.keep ? writingPace : choosingPace, setState),
  )
  const { current: first } = useRef(work)
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void autosaver.saveRest()
    }
    const close = () => {
      if (autosaver.hasRest()) first.onClose?.()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', close)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', close)
      if (autosaver.hasRest()) void autosaver.saveRest().then(first.onLeft)
      autosaver.stop()
    }
  }, [autosaver, first])
  useSaveKey(autosaver.saveNow)
  useSaveBeforeLink(autosaver)
  return { state, autosaver }
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
