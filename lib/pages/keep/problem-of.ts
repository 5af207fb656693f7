import { AppGoneError } from '../app/app-agent.ts'
import { BusyError } from '../app/turnstile.ts'
import { UnfitError } from '../make/make-page.ts'

/** What the desk should hear of. That the app or the newsroom cannot be reached is no fault of a page. */
export function problemOf(error: unknown): string | null {
  if (error instanceof BusyError || error instanceof AppGoneError) return null
  if (error instanceof UnfitError && error.message === 'status 503') return null
  return error instanceof Error ? error.message : String(error)
}
