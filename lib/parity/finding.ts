// A fact that the two languages of a text do not share: a figure, a day, a sum, a name, a link, a quotation. Found by comparing,
// never stored but with the sign-off of somebody who stands by it.
export const findingKinds = [
  'number',
  'date',
  'time',
  'money',
  'percentage',
  'name',
  'link',
  'mark',
  'quotation',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** A place in the plain text of a segment. */
export type Span = { text: string; from: number; to: number }

export type Finding = {
  kind: FindingKind
  /** Whether the translation lacks it, adds it, or has another in its place. */
  is: 'missing' | 'extra' | 'different'
  source: Span | null
  target: Span | null
}
