'use client'
import { useEffect, useRef, useState } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Presence } from '#lib/writing/presence.ts'
import type { PresenceCall } from '#lib/writing/schema.ts'
import { post, postLast } from './post.ts'

const every = 4_000
/** Who has not typed for so long lays the pen down. */
const idle = 120_000

type Options = {
  releaseId: string
  locale: Locale
  maySave: boolean
  /** Something newer than `revisionId` was saved. */
  onNews: (revisionId: string) => void
  /** Someone took the pen from this page. */
  onLost: () => void
}

type Answer = { ok: true } & Presence

/** Says every few seconds that this page is open, and hears who else is here and who holds the pen. */
export function usePresence({ releaseId, locale, maySave, ...on }: Options) {
  const [presence, setPresence] = useState<Presence | null>(null)
  const [takenBy, setTakenBy] = useState<Presence['pen']>(null)
  const latest = useRef(on)
  const wroteAt = useRef(-Infinity)
  const holds = useRef(false)

  const [say] = useState(() => async (act: PresenceCall['act']) => {
    const answer = await post<Answer>('/api/presence', { releaseId, locale, act }).catch(() => null)
    if (!answer?.ok) return
    setPresence({ others: answer.others, pen: answer.pen, revisionId: answer.revisionId })
    const isMine = answer.pen?.isMine ?? false
    if (holds.current && answer.pen && !isMine) {
      wroteAt.current = -Infinity
      setTakenBy(answer.pen)
      latest.current.onLost()
    }
    if (isMine) setTakenBy(null)
    holds.current = isMine
    latest.current.onNews(answer.revisionId)
  })

  useEffect(() => {
    latest.current = on
  })
  useEffect(() => {
    const beat = () => {
      if (document.visibilityState === 'hidden') return
      void say(Date.now() - wroteAt.current < idle ? 'write' : 'read')
    }
    const leave = () => postLast('/api/presence', { releaseId, locale, act: 'leave' })
    beat()
    const timer = setInterval(beat, every)
    document.addEventListener('visibilitychange', beat)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', beat)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [say, releaseId, locale])

  /** At every key: the first one asks for the pen at once. */
  const wrote = () => {
    const isFirst = Date.now() - wroteAt.current >= idle
    wroteAt.current = Date.now()
    if (isFirst && maySave) void say('write')
  }
  const takePen = () => {
    wroteAt.current = Date.now()
    void say('take')
  }
  const pen = presence?.pen ?? null
  return {
    others: presence?.others ?? [],
    pen,
    takenBy,
    isHeldByOther: pen !== null && !pen.isMine,
    wrote,
    takePen,
  }
}
