'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { Problem, Refusal } from '#lib/result.ts'

/** Sends a command from a button: pending while under way, its problems when refused, the screen renewed when done. */
export function useCommand<Input, Answer extends { ok: true } | Refusal>(
  act: (input: Input) => Promise<Answer>,
) {
  const router = useRouter()
  const [problems, setProblems] = useState<Problem[]>([])
  const [pending, start] = useTransition()
  const send = (input: Input, then?: () => void) =>
    start(async () => {
      const answer = await act(input).catch((): Refusal => ({
        ok: false,
        problems: [{ code: 'server.unreachable' }],
      }))
      setProblems(answer.ok ? [] : answer.problems)
      if (!answer.ok) return
      then?.()
      router.refresh()
    })
  return { send, pending, problems, clear: () => setProblems([]) }
}
