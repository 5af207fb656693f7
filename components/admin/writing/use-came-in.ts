'use client'
import { useEffect, useState } from 'react'
import type { CameIn } from '#lib/writing/open-text.ts'

const shownFor = 8_000

/** What came in from someone else a moment ago, so that it can be marked for that moment. */
export function useCameIn() {
  const [cameIn, note] = useState<CameIn | null>(null)
  useEffect(() => {
    if (!cameIn) return
    const timer = setTimeout(() => note(null), shownFor)
    return () => clearTimeout(timer)
  }, [cameIn])
  return { cameIn, note }
}
