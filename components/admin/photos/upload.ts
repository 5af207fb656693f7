// One upload from the choice of a file to the photo that can be used.
import { photoLimits, photoTypes, problemOfRefusal } from '#lib/media/photo.ts'
import type { Problem } from '#lib/result.ts'
import { askForPhoto, sendPhoto } from './send-photo.ts'

export type Upload = {
  id: string
  file: File
  phase: 'waiting' | 'sending' | 'processing' | 'slow' | 'refused'
  /** How much has been sent, 0 to 1. */
  share: number
  problem?: Problem
}

export type ReadyPhoto = { assetId: string; width: number; height: number }
type Report = (change: Partial<Upload>) => void

/** What can be said without the server. */
export function problemOfFile(file: File): Problem | undefined {
  if (file.size === 0) return { code: 'photo.empty' }
  if (file.size > photoLimits.bytes)
    return { code: 'photo.too_large', values: { limit: photoLimits.megabytes } }
  if (!(photoTypes as readonly string[]).includes(file.type))
    return { code: 'photo.unsupported_type' }
}

/** Sends the file and waits until the photo is ready; null when it was refused. Rejects when the signal aborts. */
export async function runUpload(
  releaseId: string,
  file: File,
  report: Report,
  signal: AbortSignal,
): Promise<ReadyPhoto | null> {
  report({ phase: 'sending', share: 0, problem: undefined })
  const sent = await sendPhoto(releaseId, file, (share) => report({ share }), signal)
  if (!sent.ok) return refused(sent.problems[0]!, report)
  report({ phase: 'processing', share: 1 })
  return waitUntilReady(sent.assetId, report, signal)
}

const slowAfter = 45_000

async function waitUntilReady(assetId: string, report: Report, signal: AbortSignal) {
  const begun = Date.now()
  for (let pause = 300; ; pause = Math.min(3000, pause * 1.3)) {
    await sleep(pause, signal)
    const answer = await askForPhoto(assetId, signal)
    if (answer && !answer.ok) return refused(answer.problems[0]!, report)
    if (answer?.state === 'ready') return { assetId, width: answer.width, height: answer.height }
    if (answer?.state === 'refused') return refused(problemOfRefusal(answer.refusal!), report)
    if (Date.now() - begun > slowAfter) report({ phase: 'slow' })
  }
}

function refused(problem: Problem, report: Report) {
  report({ phase: 'refused', problem })
  return null
}

const sleep = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        reject(signal.reason)
      },
      { once: true },
    )
  })
