// The log as a table that any spreadsheet opens.
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { csvLine } from '#lib/csv-line.ts'
import { type LogFilter, type LogRow, readLog } from './log.ts'

const rowsAtOnce = 2000

/** Line by line, so that years of it need no memory. Null without the right. */
export async function writeLogFor(actor: Actor, filter: LogFilter, headings: string[]) {
  return may(actor, 'log.read') ? linesOf(filter, headings) : null
}

async function* linesOf(filter: LogFilter, headings: string[]) {
  yield csvLine(headings)
  for (let last: LogRow | undefined; ;) {
    const rows: LogRow[] = await readLog(filter, last ?? null, rowsAtOnce)
    if (rows.length > 0) yield rows.map((row) => csvLine(cellsOf(row))).join('')
    last = rows.at(-1)
    if (rows.length < rowsAtOnce) return
  }
}

const cellsOf = ({ seq, at, event, actorName, subjectName, facts, ...row }: LogRow) => [
  String(seq),
  at.toISOString(),
  event,
  actorName ?? '',
  subjectName ?? '',
  row.year ? `${row.year}/${row.sequence}` : '',
  row.releaseId ?? '',
  row.locale ?? '',
  JSON.stringify(facts),
  row.hash,
]
