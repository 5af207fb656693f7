'use client'
import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button.tsx'

/** Submits its form; while the answer is under way it says so and takes no second press. */
export function SubmitButton({
  pendingText,
  children,
  ...rest
}: { pendingText: string } & ComponentProps<typeof Button>) {
  const { pending } = useFormStatus()
  return (
    <Button
      look="primary"
      {...rest}
      type="submit"
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? pendingText : children}
    </Button>
  )
}
