'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Choices } from '#lib/merge/clash.ts'
import { saveTextAction } from '#lib/releases/actions.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import type { Problem } from '#lib/result.ts'
import { newBlockId } from '#lib/rich-text/schema.ts'
import { dropUnsavedAction, newestTextAction } from '#lib/writing/actions.ts'
import type { UnsavedWords } from '#lib/writing/list-unsaved.ts'
import { type CameIn, OpenText, type Outcome } from '#lib/writing/open-text.ts'
import { copyToBrowser, forgetInBrowser } from '../writing/browser-copy.ts'
import { post, postLast } from '../writing/post.ts'
import { useCameIn } from '../writing/use-came-in.ts'
import { useAutosave } from './use-autosave.ts'

export type Opened = {
  personId: string
  releaseId: string
  locale: Locale
  current: TextForEditing
  beside: TextForEditing | null
  isTranslation: boolean
  requirements: Problem[]
}

const shownOf = ({ text, conflict }: OpenText) => ({ text, conflict })

/** The text being written, where its words are, and what others save meanwhile. */
export function useText(opened: Opened) {
  const { releaseId, locale } = opened
  const [requirements, setRequirements] = useState(opened.requirements)
  const { cameIn, note } = useCameIn()
  const [open] = useState(() => openText(opened, { onSaved: setRequirements, onChange: changed }))
  const [shown, setShown] = useState(() => shownOf(open))
  const router = useRouter()
  const [restored] = useState<UnsavedWords[]>(() => [])
  const forgetRestored = () => {
    for (const { page, sequence } of restored.splice(0))
      void dropUnsavedAction({ releaseId, locale, page, sequence }).catch(() => {})
  }
  const [work] = useState(() => workOf(open, opened, forgetRestored, () => router.refresh()))
  const { state, autosaver } = useAutosave(work)
  function changed(came?: CameIn) {
    setShown(shownOf(open))
    if (came) note(came)
  }

  const set = (values: Partial<ReleaseText>) => {
    open.write(values)
    autosaver.changed()
  }
  /** After a conflict: what the person chose, saved at once. */
  const settle = (choices: Choices) => {
    if (!open.settle(choices)) return
    autosaver.changed()
    void autosaver.saveNow()
  }
  /** From then on they are this page's words; where they came from is forgotten once they are kept as such. */
  const restore = (words: UnsavedWords) => {
    open.restore(words)
    restored.push(words)
    autosaver.changed()
    if (open.conflict) void autosaver.saveNow()
  }
  /** Asked after every heartbeat: what others saved comes in where this page has nothing of its own. */
  const follow = async (revisionId: string) => {
    if (revisionId === open.revisionId || open.isBusy) return
    const newest = await newestTextAction(releaseId, locale).catch(() => null)
    if (newest?.ok && open.follow(newest.current)) setRequirements(newest.requirements)
  }
  return { ...shown, set, settle, restore, follow, state, autosaver, requirements, cameIn }
}

type Told = {
  onSaved: (requirements: Problem[]) => void
  onChange: (came?: CameIn) => void
}

function openText({ releaseId, locale, current, ...opened }: Opened, told: Told) {
  // The translation is based on the source that stood beside it when this screen was opened.
  const basedOnId = opened.isTranslation ? (opened.beside?.revisionId ?? null) : null
  const page = newBlockId()
  const save: ConstructorParameters<typeof OpenText>[1]['save'] = async (words) => {
    const saved = await saveTextAction(words)
    if (saved.ok) told.onSaved(saved.requirements)
    return saved
  }
  const keep = (words: unknown) => post<{ ok: true }>('/api/unsaved', words)
  return new OpenText({ releaseId, locale, current, basedOnId, page }, { keep, save }, (came) =>
    told.onChange(came),
  )
}

/** The two ways to the server, with the browser's own storage for when there is none. */
function workOf(open: OpenText, opened: Opened, onArrived: () => void, onLeft: () => void) {
  const copy = () => copyToBrowser(opened, open.wordsWithBase())
  const noted = async (sending: Promise<Outcome>) => {
    const outcome = await sending.catch((error: unknown) => {
      copy()
      throw error
    })
    if (outcome.is === 'done') {
      forgetInBrowser(opened, open.page)
      onArrived()
    }
    // After a sign-out nothing of the desk is to stay in this browser.
    else if (outcome.problems.every(({ code }) => code !== 'sign_in.needed')) copy()
    return outcome
  }
  return {
    keep: () => noted(open.keep()),
    save: () => noted(open.save()),
    onClose: () => postLast('/api/unsaved?leaving', open.lastWords()),
    onLeft,
  }
}
