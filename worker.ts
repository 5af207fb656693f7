// The worker beside Next: does what may not wait for a person and may not run in the web process. Bells in the database
// wake its jobs at once; each also looks by itself, since a bell can go unheard.
import { sendNextMail } from '#lib/mail/commands/send-next-mail.ts'
import { writeNextDigest } from '#lib/mail/commands/write-next-digest.ts'
import { mailBell } from '#lib/mail/mail.ts'
import { processNextPhoto } from '#lib/media/commands/process-photo.ts'
import { photoBell } from '#lib/media/photo.ts'
import { clockBell } from '#lib/plans/clock.ts'
import { sweepPlans, untilNextPlan, watchOverPlans } from '#lib/plans/sweep-plans.ts'
import { makeNextSocialImage } from '#lib/publishing/make-social-image.ts'
import { fileMissing, refreshLexicon } from '#lib/publishing/refresh-lexicon.ts'
import { sweepNewsroom } from '#lib/publishing/sweep-newsroom.ts'
import { files } from '#lib/storage/files.ts'
import { aBell } from '#lib/worker/bell.ts'
import { listen } from '#lib/worker/ear.ts'
import type { Job } from '#lib/worker/job.ts'
import { runLane } from '#lib/worker/lane.ts'

/** Rung by the database at every change of what is public. */
const epochBell = 'newsroom_epoch'
const second = 1000
const minute = 60 * second
const hour = 60 * minute

const jobs: Job[] = [
  // The bell tells of a plan that was made or moved, so that the sleep ends when the next one is due.
  { name: 'clock', bell: clockBell, lookEvery: untilNextPlan, patience: second, step: sweepPlans },
  { name: 'watch over plans', lookEvery: second, step: watchOverPlans },
  { name: 'photos', bell: photoBell, lookEvery: second, step: processNextPhoto },
  // After an import of an archive there are hundreds to make; the machine is for readers first.
  {
    name: 'social images',
    bell: epochBell,
    lookEvery: second,
    share: 0.25,
    step: makeNextSocialImage,
  },
  { name: 'mail', bell: mailBell, lookEvery: 5 * second, step: sendNextMail },
  { name: 'digests', lookEvery: minute, step: writeNextDigest },
  { name: 'search entries', lookEvery: hour, step: async () => (await fileMissing(500)) > 0 },
  { name: 'search words', lookEvery: minute, step: refreshLexicon },
  { name: 'sweeping', lookEvery: hour, step: sweepNewsroom },
]

const end = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end.abort())
const log = (line: string) => process.stdout.write(`${line}\n`)

const lanes = jobs.map((job) => ({ job, bell: aBell(end.signal) }))

let isReady = false
function onRing(channel: string | null) {
  if (!isReady) process.send?.('ready')
  isReady = true
  for (const { job, bell } of lanes) if (channel === null || channel === job.bell) bell.ring()
}

await files.sweep()
const channels = jobs.flatMap(({ bell }) => bell ?? [])
await Promise.all([
  listen({ channels, onRing }, end.signal, log),
  ...lanes.map(({ job, bell }) => runLane(job, bell, end.signal, log)),
])
process.exit(0)
