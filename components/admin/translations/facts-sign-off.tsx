'use client'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { signOffFactsAction } from '#lib/parity/actions.ts'
import type { FactsSignOff } from '#lib/parity/schema.ts'
import { SignOffForm } from './sign-off-form.tsx'

/** Signs off the differing facts of a translation as they are shown, with one reason. */
export function FactsSignOff({ asked }: { asked: Omit<FactsSignOff, 'reason'> }) {
  const { send, pending, problems } = useCommand(signOffFactsAction)
  return (
    <SignOffForm
      pending={pending}
      problems={problems}
      onSign={(reason) => send({ ...asked, reason })}
    />
  )
}
