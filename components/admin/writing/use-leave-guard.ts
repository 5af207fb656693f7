'use client'
import { useEffect } from 'react'

/** Asks before words that are nowhere but on the page are left behind, by closing it or by a link to another one. */
export function useLeaveGuard(isActive: boolean, question: string) {
  useEffect(() => {
    if (!isActive) return
    const close = (event: BeforeUnloadEvent) => event.preventDefault()
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href]:not([target], [download])')
      if (!link || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', close)
    document.addEventListener('click', follow, true)
    return () => {
      window.removeEventListener('beforeunload', close)
      document.removeEventListener('click', follow, true)
    }
  }, [isActive, question])
}
