'use client'
import { useTranslations } from 'next-intl'
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { daysBetween } from '#lib/plans/calendar.ts'
import type { CalendarDay, PlanItem } from './calendar-day.ts'
import { dayAfter } from './day-after.ts'

/** A plan that is to stand so many days later; to be asked back. */
export type Move = { item: PlanItem; days: number }
export type Calendar = ReturnType<typeof useCalendar>

/** Where the keyboard is, what is held, and where it would go. */
export function useCalendar(days: CalendarDay[][], begin: string) {
  const t = useTranslations('plans.Calendar')
  const all = days.flat()
  const { grid, focused, focus } = useFocusedDay(begin)
  const [held, setHeld] = useState<PlanItem | null>(null)
  const [target, setTarget] = useState('')
  const [spoken, setSpoken] = useState('')
  const [move, setMove] = useState<Move | null>(null)

  const pickUp = (item: PlanItem, isByKeyboard: boolean) => {
    setHeld(item)
    setTarget(item.date)
    if (isByKeyboard) setSpoken(t('held', { title: item.title }))
  }
  const putBack = () => {
    setHeld(null)
    setTarget('')
  }
  const dropOn = (date: string) => {
    if (!held) return
    const by = daysBetween(held.date, date)
    if (by !== 0) setMove({ item: held, days: by })
    putBack()
  }
  const carryTo = (date: string) => {
    setTarget(date)
    setSpoken(t('over', { day: all.find((day) => day.date === date)!.name }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (held && event.key === 'Escape') {
      putBack()
      setSpoken(t('putBack'))
    }
    const { direction } = getComputedStyle(event.currentTarget)
    const to = dayAfter(event.key, held ? target : focused, all, direction)
    // An arrow on a link or a handle that is not held scrolls the page, as everywhere.
    if (to === null || !(held || (event.target as HTMLElement).hasAttribute('data-date'))) return
    event.preventDefault()
    if (held) carryTo(to)
    else focus(to)
  }
  const onDragOver = (event: DragEvent, date: string) => {
    if (!held) return
    event.preventDefault()
    setTarget(date)
  }
  const acts = { pickUp, putBack, dropOn, drop: () => dropOn(target), onKeyDown, onDragOver }
  return { grid, focused, held, target, spoken, move, ...acts, endMove: () => setMove(null) }
}

/** One day of the grid can be reached with Tab; the arrows choose which. */
function useFocusedDay(begin: string) {
  const grid = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(begin)
  const isByKey = useRef(false)
  useEffect(() => {
    if (!isByKey.current) return
    isByKey.current = false
    grid.current?.querySelector<HTMLElement>(`[data-date="${focused}"]`)?.focus()
  }, [focused])
  const focus = (date: string) => {
    isByKey.current = true
    setFocused(date)
  }
  return { grid, focused, focus }
}
