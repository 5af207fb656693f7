import { Prisma } from '#generated/prisma/client.ts'
import type { Tx } from './desk.ts'

type Value = string | number | boolean | Date | null | object

/**
 * Writes many rows of one of the desk's tables by one statement, whose values travel as one JSON text. Prisma's own way costs more
 * than half of an import: it compiles a plan over every single value.
 * @param rows all with the same columns; the database fills in the others.
 */
export async function insertRows(tx: Tx, table: string, rows: Record<string, Value>[]) {
  const [first] = rows
  if (!first) return
  const target = Prisma.raw(`desk."${table}"`)
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(),
  )
  await tx.$executeRaw`
    INSERT INTO ${target} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${target}, ${JSON.stringify(rows)}::jsonb)`
}
