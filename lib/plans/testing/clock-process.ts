// For tests: the worker's clock without its other jobs, so that many of them start quickly.
import { aBell } from '#lib/worker/bell.ts'
import { runLane } from '#lib/worker/lane.ts'
import { sweepPlans, untilNextPlan } from '../sweep-plans.ts'

const end = new AbortController()
process.once('SIGTERM', () => end.abort())
const clock = { name: 'clock', lookEvery: untilNextPlan, step: sweepPlans }
const running = runLane(clock, aBell(end.signal), end.signal, () => {})
process.send?.('ready')
await running
process.exit(0)
