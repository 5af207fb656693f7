'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { isNewsOver } from '#lib/merge/is-news-over.ts'
import type { BoilerplateChoice } from '#lib/registers/register.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { dropUnsavedAction } from '#lib/writing/actions.ts'
import type { UnsavedWords } from '#lib/writing/list-unsaved.ts'
import { copiesInBrowser, forgetInBrowser } from './browser-copy.ts'
import { RestoreDialog } from './restore-dialog.tsx'

type RestoreProps = {
  personId: string
  releaseId: string
  locale: Locale
  unsaved: UnsavedWords[]
  current: ReleaseText
  photos: { assetId: string }[]
  boilerplates: BoilerplateChoice[]
  mayRestore: boolean
  onRestore: (words: UnsavedWords) => void
}

/** Of each page the words that had come furthest, whether the server kept them or only this browser; newest first. */
function together(kept: UnsavedWords[], copies: UnsavedWords[], current: ReleaseText) {
  const furthest = new Map<string, UnsavedWords>()
  const news = copies.filter(({ base, text }) =>
    isNewsOver({ base: base.text, mine: text, theirs: current }),
  )
  for (const words of [...kept, ...news]) {
    const known = furthest.get(words.page)
    if (!known || known.sequence < words.sequence) furthest.set(words.page, words)
  }
  return [...furthest.values()].toSorted((a, b) => Number(b.keptAt) - Number(a.keptAt))
}

/** Offers words that were never saved for others, one page's after the other's, when the editor is opened. */
export function Restore({ unsaved, onRestore, ...props }: RestoreProps) {
  const { personId, releaseId, locale, current } = props
  const t = useTranslations('writing.RestoreDialog')
  const [waiting, setWaiting] = useState<UnsavedWords[]>([])
  const [discarded, setDiscarded] = useState<UnsavedWords | null>(null)
  const [opened] = useState({ current, unsaved })
  useEffect(() => {
    // Only once drawn: the server that draws first has no browser's storage.
    const timer = setTimeout(() => {
      const copies = copiesInBrowser({ personId, releaseId, locale })
      setWaiting(together(opened.unsaved, copies, opened.current))
    })
    return () => clearTimeout(timer)
  }, [opened, personId, releaseId, locale])
  const [first] = waiting
  const next = () => setWaiting((former) => former.slice(1))
  const forget = ({ page, sequence }: UnsavedWords) => {
    forgetInBrowser({ personId, releaseId, locale }, page)
    void dropUnsavedAction({ releaseId, locale, page, sequence }).catch(() => {})
  }
  const restore = (words: UnsavedWords) => {
    onRestore(words)
    // From here on they are this page's words, and kept as those.
    forgetInBrowser({ personId, releaseId, locale }, words.page)
    setDiscarded(null)
  }
  return (
    <>
      {first && (
        <RestoreDialog
          {...props}
          key={first.page}
          words={first}
          onClose={next}
          onRestore={() => {
            restore(first)
            next()
          }}
          onDiscard={() => {
            forget(first)
            setDiscarded(first)
            next()
          }}
        />
      )}
      {discarded && props.mayRestore && (
        <Message live title={t('discarded')}>
          <div>
            <Button onClick={() => restore(discarded)}>{t('undo')}</Button>
          </div>
        </Message>
      )}
    </>
  )
}
