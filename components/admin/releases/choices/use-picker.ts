'use client'
import { type KeyboardEvent, useState } from 'react'
import type { Named } from '../use-names.ts'
import { findChoices } from './find-choices.ts'

/** A field that searches a register as one types; arrows walk through what was found, Enter takes one, Escape closes. */
export function usePicker(choices: Named[], chosen: string[], onPick: (choice: Named) => void) {
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { shown, rest } = findChoices(choices, chosen, query)
  const pick = (choice: Named) => {
    onPick(choice)
    setQuery('')
    setActive(0)
    setOpen(false)
  }
  const write = (value: string) => {
    setQuery(value)
    setActive(0)
    setOpen(true)
  }
  const walk = (step: number) => {
    if (isOpen && shown.length > 0) setActive((active + step + shown.length) % shown.length)
    setOpen(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      ArrowDown: () => walk(1),
      ArrowUp: () => walk(-1),
      Enter: () => isOpen && shown[active] && pick(shown[active]),
      Escape: () => setOpen(false),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return { query, write, isOpen, open: setOpen, active, shown, rest, pick, onKeyDown }
}
