'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '#components/ui/button.tsx'
import styles from './change-navigator.module.css'

const stops = () => [...document.querySelectorAll<HTMLElement>('[data-changes] [data-change]')]

// The page is drawn anew whenever the text is another, so nothing has to tell of a change.
const neverTold = () => () => {}
const countStops = () => stops().length
const noneYet = () => 0

/** Writing must keep its own keys: Alt with an arrow moves by words there. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')

/** From change to change, by buttons or with Alt and an arrow key; says which one of how many. */
export function ChangeNavigator() {
  const t = useTranslations('review.ChangeNavigator')
  const count = useSyncExternalStore(neverTold, countStops, noneYet)
  const [current, setCurrent] = useState<number | null>(null)
  const at = useRef(-1)
  const go = (step: 1 | -1) => {
    const all = stops()
    if (all.length === 0) return
    all[at.current]?.removeAttribute('data-current')
    const next = at.current + step
    at.current = next < 0 ? all.length - 1 : next % all.length
    const stop = all[at.current]!
    stop.dataset.current = ''
    stop.tabIndex = -1
    stop.focus({ preventScroll: true })
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    stop.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' })
    setCurrent(at.current)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || isWriting(event.target)) return
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      go(event.key === 'ArrowDown' ? 1 : -1)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  if (count === 0) return null
  return (
    <div className={styles.navigator} role="group" aria-label={t('title')}>
      <Button onClick={() => go(-1)} aria-keyshortcuts="Alt+ArrowUp" title={t('previousKey')}>
        <span aria-hidden="true">↑</span> {t('previous')}
      </Button>
      <Button onClick={() => go(1)} aria-keyshortcuts="Alt+ArrowDown" title={t('nextKey')}>
        <span aria-hidden="true">↓</span> {t('next')}
      </Button>
      <span className={styles.count} role="status">
        {current === null ? t('count', { count }) : t('current', { number: current + 1, count })}
      </span>
    </div>
  )
}
