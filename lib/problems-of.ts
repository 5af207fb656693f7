import type { ZodError } from 'zod'
import type { Problem } from './result.ts'

/** Problems of refused input. A schema's own message is already a code; anything else is input that no form sends. */
export const problemsOf = (error: ZodError): Problem[] =>
  error.issues.map(({ path, message }) => ({
    code: /^[a-z_]+\.[a-z_]+$/.test(message) ? message : 'input.invalid',
    field: path.length > 0 ? path.join('.') : undefined,
  }))
