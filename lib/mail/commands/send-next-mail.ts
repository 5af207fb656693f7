import { readConfig } from '#lib/config.ts'
import {
  cancelStale,
  type Claim,
  claimMail,
  giveBack,
  markCancelled,
  markFailed,
  markSent,
  maxAttempts,
  noteOnWaiting,
  putOff,
} from '../outbox.ts'
import { converse } from '../smtp/converse.ts'
import { type MailServer, mailServerOf } from '../smtp/settings.ts'

/** The lane of the worker that sends mails rests until the server is there again. */
export class MailServerClosed extends Error {}

/**
 * Sends the mail that has been due longest. @returns false when none is due or there is nowhere to send it.
 *
 * A mail is sent at least once: a worker that dies after the server took it and before the row says so leaves it to another,
 * which sends it again under the same name.
 * @throws MailServerClosed when the server takes no mail at all.
 */
export async function sendNextMail(
  end?: AbortSignal,
  server: MailServer | null = mailServerOf(readConfig()),
): Promise<boolean> {
  if (!server) return false
  await cancelStale()
  const claim = await claimMail()
  if (!claim) return false
  if (claim.isForDisabled) await markCancelled(claim, 'person_disabled')
  // Here after workers died over it, so often that it may be the reason.
  else if (claim.attempts > maxAttempts) await markFailed(claim, 'put_off')
  else await send(claim, server, end)
  return true
}

async function send(claim: Claim, server: MailServer, end?: AbortSignal) {
  const outcome = await converse(claim, server, end)
  if (outcome.kind === 'sent') return markSent(claim)
  if (end?.aborted) return giveBack(claim)
  const problem = `${outcome.fault} ${outcome.detail}`.trim()
  if (outcome.kind === 'closed') {
    await giveBack(claim, problem)
    await noteOnWaiting(problem)
    throw new MailServerClosed(problem)
  }
  const isOver = outcome.kind === 'refused' || claim.attempts >= maxAttempts
  return isOver ? markFailed(claim, problem) : putOff(claim, problem)
}
