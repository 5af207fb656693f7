// Two people went on from the same words. What only one of them changed is taken from that one; what both changed alike is
// simply so; what both changed differently is a clash, which nobody but a person settles.

/** Whose value it is; with a clash, mine stands there until someone chooses. */
export type Outcome<T> = { from: 'mine' | 'theirs' | 'clash'; value: T }

export function threeWay<T>(
  base: T,
  mine: T,
  theirs: T,
  same: (one: T, other: T) => boolean,
): Outcome<T> {
  if (same(mine, theirs)) return { from: 'mine', value: mine }
  if (same(mine, base)) return { from: 'theirs', value: theirs }
  if (same(theirs, base)) return { from: 'mine', value: mine }
  return { from: 'clash', value: mine }
}
