'use client'
import { useCallback, useRef, useState } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import { saveTextAction } from '#lib/releases/actions.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import type { Problem } from '#lib/result.ts'
import type { SaveOutcome } from './autosaver.ts'
import { useAutosave } from './use-autosave.ts'

type Opened = {
  releaseId: string
  locale: Locale
  current: TextForEditing
  beside: TextForEditing | null
  isTranslation: boolean
  requirements: Problem[]
}

/** The text being written, its saves, and what someone else saved meanwhile. */
export function useText({ releaseId, locale, current, beside, isTranslation, ...props }: Opened) {
  const [text, setText] = useState(current.text)
  const [theirs, setTheirs] = useState<TextForEditing | null>(null)
  const [requirements, setRequirements] = useState(props.requirements)
  const latest = useRef(text)
  const base = useRef(current.revisionId)
  // The translation is based on the source that stood beside it when this screen was opened.
  const basedOnId = isTranslation ? (beside?.revisionId ?? null) : null

  const save = useCallback(async (): Promise<SaveOutcome> => {
    const saved = await saveTextAction({
      releaseId,
      locale,
      baseRevisionId: base.current,
      basedOnId,
      text: latest.current,
    })
    if (saved.ok) {
      base.current = saved.revisionId
      setRequirements(saved.requirements)
      return { is: 'done' }
    }
    if (saved.problems.some(({ code }) => code === 'database.gone')) return { is: 'unreachable' }
    if ('theirs' in saved && saved.theirs) setTheirs(saved.theirs)
    return { is: 'stopped', problems: saved.problems }
  }, [releaseId, locale, basedOnId])
  const autosave = useAutosave(save)

  const set = (values: Partial<ReleaseText>) => {
    latest.current = { ...latest.current, ...values }
    setText(latest.current)
    if (!theirs) autosave.changed()
  }
  /** After a conflict: what the person chose goes on top of what the other one saved. */
  const settle = (chosen: ReleaseText) => {
    base.current = theirs!.revisionId
    latest.current = chosen
    setText(chosen)
    setTheirs(null)
    void autosave.saveNow()
  }
  return { text, set, theirs, settle, autosave, requirements }
}
