// A whole file through the command, some dozens of lines at a time. Each bundle commits by itself and every line is known by
// its external id, so an import that was interrupted is simply started again.
import { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Problem } from '#lib/result.ts'
import { importReleases, type Outcome } from './commands/import-releases.ts'
import { type NumberedLine, readLines } from './read-lines.ts'
import { type KnownNames, readKnownNames } from './resolve-names.ts'

const bundleSize = 100
/** While the database writes one bundle, the next one is read and analysed. */
const atOnce = 2

export type Refused = { number: number; externalId?: string; problems: Problem[] }
export type Tally = { imported: number; known: number; refused: number; bytes: number }

const system: Actor = { kind: 'system', name: 'importer' }

type Options = {
  publish: boolean
  onRefused: (refused: Refused) => void
  onProgress: (tally: Tally) => void
  signal?: AbortSignal
}

export async function importFile(path: string, options: Options): Promise<Tally> {
  const tally: Tally = { imported: 0, known: 0, refused: 0, bytes: 0 }
  const known = await readKnownNames()
  const running = new Set<Promise<void>>()
  const begin = async (lines: NumberedLine[]) => {
    if (running.size >= atOnce) await Promise.race(running)
    const run = importBundle(lines, known, options, tally).finally(() => running.delete(run))
    running.add(run)
  }
  let bundle: NumberedLine[] = []
  for await (const line of readLines(path)) {
    if (options.signal?.aborted) break
    bundle.push(line)
    if (bundle.length === bundleSize) await begin(bundle.splice(0))
  }
  if (!options.signal?.aborted && bundle.length > 0) await begin(bundle)
  await Promise.all(running)
  return tally
}

async function importBundle(
  lines: NumberedLine[],
  known: KnownNames,
  { publish, onRefused, onProgress }: Options,
  tally: Tally,
) {
  const inputs = lines.map(({ text }) => parsed(text))
  const answer = await again(() =>
    importReleases(
      system,
      inputs.map(({ input }) => input),
      { publish, known },
    ),
  )
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.problems)}`)
  for (const [at, outcome] of answer.outcomes.entries()) {
    const problems = inputs[at]!.problems ?? problemsIn(outcome)
    if (problems) {
      tally.refused++
      onRefused({ number: lines[at]!.number, externalId: nameOf(inputs[at]!.input), problems })
    } else tally[outcome as 'imported' | 'known']++
  }
  tally.bytes = Math.max(tally.bytes, lines.at(-1)!.end)
  onProgress(tally)
}

const problemsIn = (outcome: Outcome) => (typeof outcome === 'object' ? outcome.problems : null)

const nameOf = (input: unknown) => {
  const name = (input as { externalId?: unknown } | null)?.externalId
  return typeof name === 'string' ? name.slice(0, 200) : undefined
}

function parsed(text: string | null): { input: unknown; problems?: Problem[] } {
  if (text === null) return { input: null, problems: [{ code: 'import.too_long' }] }
  try {
    return { input: JSON.parse(text) }
  } catch {
    return { input: null, problems: [{ code: 'import.not_json' }] }
  }
}

/** Two bundles may carry the same release: the later one then finds it known. */
async function again<T>(run: () => Promise<T>, triesLeft = 3): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const isRace =
      error instanceof Prisma.PrismaClientKnownRequestError &&
      ['P2002', 'P2034'].includes(error.code)
    if (!isRace || triesLeft === 0) throw error
    return again(run, triesLeft - 1)
  }
}
