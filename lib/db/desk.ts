import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from '#generated/prisma/client.ts'
import { withSettings } from './connection.ts'

const pool = new pg.Pool({ connectionString: withSettings(process.env.DATABASE_URL), max: 10 })
// A connection that breaks between being opened and being used has no listener of the adapter's yet, and would end the process.
pool.on('connect', (connection) => connection.on('error', () => {}))

/** The desk's database, as the role balagh_desk. */
export const db = new PrismaClient({
  adapter: new PrismaPg(pool, { disposeExternalPool: true }),
  // Publications of one year wait for each other at its counter.
  transactionOptions: { maxWait: 5_000, timeout: 15_000 },
})

/** A transaction of the desk. */
export type Tx = Prisma.TransactionClient
