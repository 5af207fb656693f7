// The readers' door: a plain HTTP server with the page store behind it. What it does not keep it asks the app for, and
// everything that is no reader's page it passes on to the app. It knows the readers' role in the database and no secret.
import { readConfig } from '#lib/config.ts'
import { openEdge } from '#lib/pages/open-edge.ts'

const edge = await openEdge(readConfig(), (line) => process.stdout.write(`${line}\n`))

let closing: Promise<never> | undefined
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => (closing ??= edge.close().then(() => process.exit(0))))

process.send?.('ready')
