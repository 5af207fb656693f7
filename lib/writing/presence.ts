// Who has a text open, and who of them holds the pen. The pen is a courtesy: others read along and may take it at any time;
// no save is ever refused because of it.

/** Whoever has not been heard of for so long has gone. */
export const presenceSeconds = 30

export type PersonHere = { userId: string; name: string; since: Date }

export type Presence = {
  /** The others, not oneself. */
  others: PersonHere[]
  pen: (PersonHere & { isMine: boolean }) | null
  /** The newest saved text, so that a screen notices what others saved. */
  revisionId: string
}
