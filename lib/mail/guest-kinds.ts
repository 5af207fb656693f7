// What people without an account are told by mail. They may not see anything of a release by mail before it is public:
// no headline, no text. Who must see one follows a link of their own.

type GuestKindFacts = {
  /** Told in both languages when the sentence has a place for it; an instant is given in ISO 8601. */
  facts: readonly string[]
  /** Only of what every reader can see. */
  mayNameHeadline?: true
}

export const guestKinds = {
  'embargo.invited': { facts: ['until'] },
  'embargo.moved': { facts: ['until'] },
  'embargo.lifted': { facts: [], mayNameHeadline: true },
  'embargo.revoked': { facts: [] },
  'preview.invited': { facts: ['until'] },
  'user.invited': { facts: ['actor', 'role', 'until'] },
} as const satisfies Record<string, GuestKindFacts>

export type GuestKind = keyof typeof guestKinds

export const mayNameHeadline = (kind: GuestKind): boolean => 'mayNameHeadline' in guestKinds[kind]
