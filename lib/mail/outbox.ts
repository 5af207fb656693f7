import { db } from '#lib/db/desk.ts'
import type { OutgoingMail } from './smtp/message.ts'

/** A claim older than this is of a worker that has died. Longer than a conversation may take. */
export const claimSeconds = 180
export const maxAttempts = 12
/** Mails that nobody could send for so long, since there was no server, would only confuse. */
const staleDays = 3

export type Claim = OutgoingMail & {
  attempts: number
  isConfidential: boolean
  wasDueAt: Date
  dueAt: Date
  isForDisabled: boolean
}

/**
 * Takes up the mail that has been due longest. Several workers never get the same: until its claim is over, by the
 * database's clock, it is not due for anyone else.
 */
export async function claimMail(): Promise<Claim | null> {
  const claims = await db.$queryRaw<Claim[]>`
    WITH next AS (
      SELECT id, "dueAt" FROM desk."Mail"
      WHERE state = 'waiting' AND "dueAt" <= clock_timestamp()
      ORDER BY "dueAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    UPDATE desk."Mail" mail
    SET attempts = attempts + 1, "dueAt" = clock_timestamp() + make_interval(secs => ${claimSeconds})
    FROM next WHERE mail.id = next.id
    RETURNING mail.id, mail."to", mail."toName", mail.locale, mail.subject, mail.text, mail.html, mail."createdAt",
      mail.attempts, mail."isConfidential", next."dueAt" AS "wasDueAt", mail."dueAt",
      EXISTS (SELECT FROM desk."User" person
        WHERE person.id = mail."userId" AND person."disabledAt" IS NOT NULL) AS "isForDisabled"`
  return claims[0] ?? null
}

/** A claim that has run out and been taken by another worker is no longer ours to end. */
const ours = ({ id, dueAt, attempts }: Claim) => ({
  id,
  dueAt,
  attempts,
  state: 'waiting' as const,
})

/** Words that open something are not kept longer than they are needed. */
const wiped = { text: '', html: '' }
const wipedIf = (claim: Claim) => (claim.isConfidential ? wiped : {})

/** It is out, whoever else has it meanwhile or has taken it back. */
export const markSent = async (claim: Claim) => {
  await db.$executeRaw`
    UPDATE desk."Mail" SET state = 'sent', "sentAt" = clock_timestamp(), problem = NULL,
      text = CASE WHEN "isConfidential" THEN '' ELSE text END, html = CASE WHEN "isConfidential" THEN '' ELSE html END
    WHERE id = ${claim.id}::uuid`
}

/** Not the mail's fault: as if it had never been taken up. */
export const giveBack = (claim: Claim, problem?: string) =>
  db.mail.updateMany({
    where: ours(claim),
    data: { attempts: claim.attempts - 1, dueAt: claim.wasDueAt, problem },
  })

const minute = 60_000
const longestWait = 240 * minute
/** 1, 4, 16 and 64 minutes, then every four hours. */
export const waitAfter = (attempts: number) => Math.min(longestWait, minute * 4 ** (attempts - 1))

export const putOff = async (claim: Claim, problem: string) => {
  await db.$executeRaw`
    UPDATE desk."Mail" SET "dueAt" = clock_timestamp() + make_interval(secs => ${waitAfter(claim.attempts) / 1000}),
      problem = ${problem}
    WHERE id = ${claim.id}::uuid AND state = 'waiting' AND attempts = ${claim.attempts}`
}

/** Its words stay, also when confidential: a person may send it again. */
export const markFailed = (claim: Claim, problem: string) =>
  db.mail.updateMany({ where: ours(claim), data: { state: 'failed', problem } })

export const markCancelled = (claim: Claim, problem: string) =>
  db.mail.updateMany({
    where: ours(claim),
    data: { state: 'cancelled', problem, ...wipedIf(claim) },
  })

/** Why nothing goes out stands beside every mail that waits for it. */
export const noteOnWaiting = async (problem: string) => {
  await db.$executeRaw`
    UPDATE desk."Mail" SET problem = ${problem}
    WHERE state = 'waiting' AND "dueAt" <= clock_timestamp() AND problem IS DISTINCT FROM ${problem}`
}

export const cancelStale = async () => {
  await db.$executeRaw`
    UPDATE desk."Mail" SET state = 'cancelled', problem = 'stale',
      text = CASE WHEN "isConfidential" THEN '' ELSE text END, html = CASE WHEN "isConfidential" THEN '' ELSE html END
    WHERE state = 'waiting' AND "dueAt" < clock_timestamp() - make_interval(days => ${staleDays})`
}
