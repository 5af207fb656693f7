// The story of a release: what people did, from the trail, and what happened to it otherwise — guests who read it, mails that
// were written about it. `groups` are what a person can look at alone.
import type { Locale } from '#lib/i18n/locale.ts'
import { type AuditEventName, auditEvents } from './audit-event.ts'

export const groups = ['texts', 'review', 'publication', 'guests', 'mail'] as const
export type ActivityGroup = (typeof groups)[number]

/** What is no command and has a table of its own. */
export type OtherEvent =
  | `guest.${'opened' | 'terms' | 'text' | 'photo' | 'copied' | 'left' | 'commented'}`
  | `mail.${'waiting' | 'sent' | 'failed' | 'cancelled'}`

export type ActivityEntry = {
  key: string
  at: Date
  /** Time of the first of several saves in a row by the same person. */
  since: Date
  event: AuditEventName | OtherEvent
  /** Null for the system. */
  actorName: string | null
  locale: Locale | null
  facts: Record<string, unknown>
  /** How many saves in a row this entry stands for. */
  times: number
}

const within: Record<ActivityGroup, RegExp> = {
  texts: /^(?:text|shared|photo)\.|^document\.added$|^edition\.(?:started|reopened)$/,
  review:
    /^edition\.(?:submitted|returned|approved|forced|approved_afterwards)$|^(?:comment|thread|parity)\./,
  publication:
    /^edition\.(?:published|corrected|forced|approved_afterwards)$|^document\.(?:withdrawn|killed)$|^(?:plan|translation|address)\.|^release\.(?:killed|backdated)$/,
  guests: /^(?:embargo|preview_link|guest)\./,
  mail: /^mail\./,
}

export const eventsIn = (group: ActivityGroup) =>
  auditEvents.filter((event) => within[group].test(event))
