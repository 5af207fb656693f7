// How much memory V8 may spread over. Left to itself it takes a share of the machine, and gives little back: an app that needs
// 250 MB would hold twice as much. Measured by bench/footprint.ts; rendering is as quick.

const flags = {
  // The desk's largest lists and exports fit in several times over.
  app: ['--max-semi-space-size=8', '--max-old-space-size=256'],
  // Nobody waits for its code to be fast.
  worker: [
    '--max-semi-space-size=1',
    '--max-old-space-size=128',
    '--optimize-for-size',
    '--liftoff-only',
  ],
}

export const thriftOf = (name: keyof typeof flags): string[] => flags[name]
