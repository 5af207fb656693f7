'use client'
import { useEffect } from 'react'

type Rest = { hasRest: () => boolean; isStuck: () => boolean; saveRest: () => Promise<void> }

/** Longest that a link waits for a save; the page's last words go with it all the same. */
const patience = 4_000

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** A link to another screen is followed once what was written is everyone's: that screen shows it, and can go on from it. */
export function useSaveBeforeLink(rest: Rest) {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(
        'a[href]:not([target], [download])',
      )
      const isOurs = link && link.origin === window.location.origin && !link.hash
      if (!isOurs || !isPlainClick(event) || !rest.hasRest() || rest.isStuck()) return
      event.preventDefault()
      event.stopPropagation()
      const tired = new Promise((resolve) => setTimeout(resolve, patience))
      void Promise.race([rest.saveRest(), tired]).then(() => window.location.assign(link.href))
    }
    document.addEventListener('click', follow, true)
    return () => document.removeEventListener('click', follow, true)
  }, [rest])
}
