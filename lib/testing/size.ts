/** How much a test does: enough to notice on every run, or all of it under `npm run torture`. */
export const sizeOf = (everyRun: number, torture: number) =>
  process.env.BALAGH_TORTURE ? torture : everyRun
