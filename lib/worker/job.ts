// A job is work that no person waits for. Each has a lane of its own in the worker, so that none holds up another.

export type Job = {
  name: string
  /** Channel of the database that wakes it. */
  bell?: string
  /** It also looks by itself, since a bell can go unheard. */
  lookEvery: number | (() => number)
  /** The longest that it waits after a failure, in milliseconds. */
  patience?: number
  /** The part of its time that it may work; it rests for the other part. */
  share?: number
  /** Does one piece of work. @returns false when there is none. */
  step: (end: AbortSignal) => Promise<boolean>
}

export type Log = (line: string) => void

export function reasonOf(error: unknown) {
  const { code, message } = error as { code?: string; message?: string }
  return [code, message?.trim().split('\n').at(-1)].filter(Boolean).join(' ')
}

/** The wait after so many failures in a row, in milliseconds. */
export const patienceAfter = (falls: number) => Math.min(10_000, 250 * 2 ** (falls - 1))
