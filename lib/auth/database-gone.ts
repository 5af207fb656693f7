import { type Refusal, refuse } from '#lib/result.ts'

const codes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
])
// 57P01–57P03: the server shuts down or starts up; 08xxx: the connection failed.
const serverState = /^(?:57P0[1-3]|08\w{3})$/

/** Whether an error means that the database cannot be reached, and not that something is wrong with us. */
export function isDatabaseGone(error: unknown): boolean {
  for (let cause = error, depth = 0; cause && depth < 8; depth++) {
    const { code, meta, kind, message } = cause as Record<string, unknown>
    for (const word of [code, kind, (meta as { code?: unknown } | undefined)?.code])
      if (typeof word === 'string' && (codes.has(word) || serverState.test(word))) return true
    if (typeof message === 'string' && /Connection terminated|Can't reach database/.test(message))
      return true
    cause =
      (cause as { cause?: unknown }).cause ??
      (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  }
  return false
}

/** For actions: while the database is gone the form gets a refusal, and keeps what was typed. */
export async function orDatabaseGone<T>(act: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await act()
  } catch (error) {
    if (isDatabaseGone(error)) return refuse('database.gone')
    throw error
  }
}
