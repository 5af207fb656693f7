import { type Bell, rest } from './bell.ts'
import { type Job, type Log, patienceAfter, reasonOf } from './job.ts'

/** Works a job off as it comes, until the end. What fails is tried again, ever more patiently. */
export async function runLane(job: Job, bell: Bell, end: AbortSignal, log: Log) {
  let falls = 0
  while (!end.aborted) {
    try {
      const begun = performance.now()
      const hasWorked = await job.step(end)
      if (falls > 0) log(`${job.name}: works again`)
      falls = 0
      if (!hasWorked) await bell.wait(pauseOf(job))
      else if (job.share) await rest((performance.now() - begun) * (1 / job.share - 1), end)
    } catch (error) {
      if (++falls === 1) log(`${job.name}: cannot work (${reasonOf(error)})`)
      await bell.wait(Math.min(patienceAfter(falls), job.patience ?? Infinity))
    }
  }
}

const pauseOf = ({ lookEvery }: Job) => (typeof lookEvery === 'number' ? lookEvery : lookEvery())
