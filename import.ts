// Takes in an archive: npm run import -- FILE.jsonl [--publish] [--language ar|en]. docs/import.md describes the file.
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createTranslator } from 'next-intl'
import { ConfigError, readConfig } from '#lib/config.ts'
import { isLocale, type Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Refused, Tally } from '#lib/imports/import-file.ts'
import { reachDatabase } from '#lib/processes/reach-database.ts'
import { StartError } from '#lib/processes/start-error.ts'
import type { Problem } from '#lib/result.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { publish: { type: 'boolean', default: false }, language: { type: 'string' } },
})
const asked = values.language ?? (process.env.LC_ALL || process.env.LANG || '').slice(0, 2)
const locale: Locale = isLocale(asked) ? asked : 'en'
const messages = messagesOf(locale)
const t = createTranslator({ locale, messages, namespace: 'import.Command' as never }) as (
  key: string,
  values?: Record<string, string | number>,
) => string
const problem = createTranslator({ locale, messages, namespace: 'problems' as never }) as typeof t
const say = (line: string) => process.stdout.write(`${line}\n`)
const number = new Intl.NumberFormat(locale === 'ar' ? 'ar-MA' : 'en')

const path = positionals[0]
if (!path || !existsSync(path) || !statSync(path).isFile()) {
  say(path ? t('missing', { path }) : t('usage'))
  process.exit(2)
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

async function run(file: string): Promise<number> {
  const database = await reachDatabase(readConfig())
  // Imported late: these modules connect with the addresses that were only now put into the environment.
  const { importFile } = await import('#lib/imports/import-file.ts')
  const refused: Refused[] = []
  const bytes = statSync(file).size
  const begun = Date.now()
  let shown = 0
  const tally = await importFile(file, {
    publish: values.publish,
    signal: stop.signal,
    onRefused: (one) => refused.push(one) <= 20 && say(sentenceOf(one)),
    onProgress: (now) => {
      if (Date.now() - shown < 1000) return
      shown = Date.now()
      say(t('progress', { ...counted(now), percent: Math.round((100 * now.bytes) / bytes) }))
    },
  }).finally(() => database.close())
  report(file, tally, refused, (Date.now() - begun) / 1000)
  return stop.signal.aborted ? 130 : refused.length > 0 ? 3 : 0
}

function report(file: string, tally: Tally, refused: Refused[], seconds: number) {
  const rate = number.format(Math.round(tally.imported / Math.max(seconds, 0.001)))
  say(t('done', { ...counted(tally), seconds: number.format(seconds), rate }))
  if (stop.signal.aborted) say(t('stopped'))
  if (refused.length === 0) return
  const reportFile = `${file}.refused.txt`
  const sentences = refused.toSorted((a, b) => a.number - b.number).map(sentenceOf)
  writeFileSync(reportFile, `${sentences.join('\n')}\n`)
  say(t('report', { path: reportFile }))
}

const sentenceOf = ({ number: at, externalId, problems }: Refused) =>
  t('refused', {
    number: at,
    name: externalId ?? '—',
    reasons: problems.map(reasonOf).join(' '),
  })

const reasonOf = ({ code, field, values: given }: Problem) =>
  field ? t('reason', { field, reason: problem(code, given) }) : problem(code, given)

const counted = ({ imported, known, refused }: Tally) => ({ imported, known, refused })

try {
  process.exitCode = await run(path)
} catch (error) {
  const isKnown = error instanceof StartError || error instanceof ConfigError
  say(isKnown ? error.message : String((error as Error).stack ?? error))
  process.exitCode = 1
}
process.exit()
