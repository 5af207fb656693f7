import { setTimeout as sleep } from 'node:timers/promises'

/** Something that a lane sleeps beside. A ring while nobody sleeps is remembered; the end rings too. */
export function aBell(end: AbortSignal) {
  let isRung = false
  let wake = () => {}
  const ring = () => {
    isRung = true
    wake()
  }
  end.addEventListener('abort', ring)
  const sleepFor = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  return {
    ring,
    /** Until the bell rings or the time is over. */
    async wait(milliseconds: number) {
      if (!isRung) await sleepFor(milliseconds)
      isRung = false
    },
  }
}
export type Bell = ReturnType<typeof aBell>

/** Until the time is over or the end has come. */
export const rest = (milliseconds: number, end: AbortSignal) =>
  sleep(milliseconds, undefined, { signal: end }).catch(() => {})
