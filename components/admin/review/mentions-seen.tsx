'use client'
import { useEffect } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import { markMentionsSeenAction } from '#lib/review/actions.ts'

/** Whoever has the comments before them has seen that they were called. Nothing is shown. */
export function MentionsSeen({ releaseId, locale }: { releaseId: string; locale: Locale }) {
  useEffect(() => {
    // When it fails the mention stays unread, which is no harm.
    void markMentionsSeenAction({ releaseId, locale }).catch(() => null)
  }, [releaseId, locale])
  return null
}
