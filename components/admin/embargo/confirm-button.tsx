'use client'
import { type ReactNode, useState } from 'react'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import dialog from '#components/admin/releases/dialog-form.module.css'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { Refusal } from '#lib/result.ts'

type Words = {
  open: string
  openLabel?: string
  title: ReactNode
  explain: string
  confirm: string
  pending: string
  cancel: string
}

type ConfirmButtonProps<Input> = {
  words: Words
  look?: 'danger' | 'quiet'
  act: (input: Input) => Promise<{ ok: true } | Refusal>
  input: Input
}

/** What cannot be taken back is asked twice. */
export function ConfirmButton<Input>(props: ConfirmButtonProps<Input>) {
  const { words, look = 'danger', act, input } = props
  const [isOpen, setOpen] = useState(false)
  const { send, pending, problems } = useCommand(act)
  return (
    <>
      <Button look={look} aria-label={words.openLabel} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={words.title}>
        <div className={dialog.form}>
          <p>{words.explain}</p>
          <ProblemList problems={problems} />
          <div className={dialog.buttons}>
            <Button
              look="danger"
              disabled={pending}
              onClick={() => send(input, () => setOpen(false))}
            >
              {pending ? words.pending : words.confirm}
            </Button>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
