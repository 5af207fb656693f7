import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '#generated/prisma/client.ts'
import { withSettings } from './connection.ts'

/** The desk's database, as the role balagh_desk. */
export const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: withSettings(process.env.DATABASE_URL), max: 10 }),
  // Publications of one year wait for each other at its counter.
  transactionOptions: { maxWait: 5_000, timeout: 15_000 },
})

/** A transaction of the desk. */
export type Tx = Prisma.TransactionClient
