// A mail is written in the transaction of what it tells of and sent by the worker as soon as there is a server for it. It is
// kept after sending. What opens something is wiped once sent and shown to nobody unasked.
import type { Locale } from '#lib/i18n/locale.ts'

/** What mails say that are neither of one piece of news nor for guests. */
export const ownKinds = ['digest', 'test'] as const

export const mailStates = ['waiting', 'sent', 'failed', 'cancelled'] as const
export type MailState = (typeof mailStates)[number]

/** The bell in the database that wakes the worker. */
export const mailBell = 'desk_mail'

/** Why a mail did not go out: a word of ours, and after it what the server said. */
export const mailFaults = [
  'server_unreachable',
  'server_refused_sign_in',
  'server_not_trusted',
  'sender_refused',
  'address_refused',
  'content_refused',
  'put_off',
  'person_disabled',
  'taken_back',
  'stale',
] as const
export type MailFault = (typeof mailFaults)[number]

export type MailProblem = { fault: MailFault; detail: string }

export type MailRow = {
  id: string
  kind: string
  to: string
  toName: string
  locale: Locale
  subject: string
  state: MailState
  isConfidential: boolean
  attempts: number
  createdAt: Date
  sentAt: Date | null
  dueAt: Date
  problem: MailProblem | null
}

/** Words that open something are null until somebody asks for them, and empty once they are wiped. */
export type MailForReading = MailRow & {
  releaseId: string | null
  words: { text: string; html: string } | null
  isWiped: boolean
}

/** A sent mail can only go out once more while its words are there. */
export const mayBeSentAgain = ({ state }: MailRow, isWiped: boolean) =>
  state !== 'waiting' && !isWiped

export function problemOf(kept: string | null): MailProblem | null {
  if (!kept) return null
  const [word, ...rest] = kept.split(' ')
  const fault = mailFaults.find((known) => known === word)
  return fault ? { fault, detail: rest.join(' ') } : { fault: 'put_off', detail: kept }
}
