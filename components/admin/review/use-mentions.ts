'use client'
import { useState } from 'react'
import { fold } from '#lib/i18n/fold.ts'
import type { Colleague } from '#lib/review/thread.ts'

const mostShown = 6

/** What was typed after the @ that the caret stands behind; a name may have several words. */
const begunMention = (text: string, caret: number) =>
  /(?:^|[\s(،])@([^@\n]{0,40})$/u.exec(text.slice(0, caret))?.[1]

/** Whom a text calls. A longer name is taken before a shorter one that it begins with. */
export function mentionedIn(text: string, colleagues: Colleague[]): string[] {
  let rest = text
  return colleagues
    .toSorted((one, other) => other.name.length - one.name.length)
    .flatMap(({ id, name }) => {
      if (!rest.includes(`@${name}`)) return []
      rest = rest.replaceAll(`@${name}`, '')
      return [id]
    })
}

/** Colleagues who can be meant by what stands before the caret, and which of them is pointed at. */
export function useMentions(colleagues: Colleague[]) {
  const [begun, setBegun] = useState<string | null>(null)
  const [pointed, setPointed] = useState(0)
  const wanted = begun === null ? null : fold(begun)
  const found =
    wanted === null
      ? []
      : colleagues
          .filter(({ name }) =>
            fold(name)
              .split(' ')
              .some((_, at, words) => words.slice(at).join(' ').startsWith(wanted)),
          )
          .slice(0, mostShown)
  const follow = (text: string, caret: number) => {
    setBegun(begunMention(text, caret) ?? null)
    setPointed(0)
  }
  /** The text with the name in place of what was begun, and where the caret goes. */
  const put = (text: string, caret: number, { name }: Colleague) => {
    const start = caret - (begun?.length ?? 0)
    const head = `${text.slice(0, start)}${name} `
    setBegun(null)
    return { text: head + text.slice(caret), caret: head.length }
  }
  return {
    found,
    pointed: Math.min(pointed, Math.max(0, found.length - 1)),
    follow,
    put,
    point: (step: number) =>
      setPointed((pointed + step + found.length) % Math.max(1, found.length)),
    close: () => setBegun(null),
  }
}
