// What of one sequence stays in another. Two texts that are nearly alike are compared exactly; where they differ much, words
// that each has once are the anchors between which the comparison goes on. So no text, however long, takes long.
import { diffArrays } from 'diff'

/** A stretch that both have, or that only one of them has; counted in items. */
export type Stretch = { is: 'same' | 'removed' | 'added'; count: number }

/** The most single changes that are looked for exactly; the cost grows with its square. */
const mostChanges = 256

type Numbers = readonly number[]

export function compareSequences(before: readonly string[], after: readonly string[]): Stretch[] {
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const stretches: Stretch[] = []
  compare(before.map(numberOf), after.map(numberOf), (is, count) => {
    const last = stretches.at(-1)
    if (last?.is === is) last.count += count
    else if (count > 0) stretches.push({ is, count })
  })
  return removedFirst(stretches)
}

type Tell = (is: Stretch['is'], count: number) => void

function compare(before: Numbers, after: Numbers, tell: Tell): void {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  tell('same', head)
  compareMiddles(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    tell,
  )
  tell('same', tail)
}

function compareMiddles(before: Numbers, after: Numbers, tell: Tell): void {
  if (before.length === 0 || after.length === 0) {
    tell('removed', before.length)
    tell('added', after.length)
    return
  }
  const exact = diffArrays([...before], [...after], { maxEditLength: mostChanges })
  if (exact) {
    for (const { added, removed, count } of exact)
      tell(added ? 'added' : removed ? 'removed' : 'same', count)
    return
  }
  const anchors = anchorsOf(before, after)
  let [from, to] = [0, 0]
  if (anchors.length > 0)
    for (const [one, other] of [...anchors, [before.length, after.length] as const]) {
      compare(before.slice(from, one), after.slice(to, other), tell)
      if (one < before.length) tell('same', 1)
      ;[from, to] = [one + 1, other + 1]
    }
  else {
    tell('removed', before.length)
    tell('added', after.length)
  }
}

/** Places of what each side has exactly once, in an order that both keep. */
function anchorsOf(before: Numbers, after: Numbers): (readonly [number, number])[] {
  const [ones, others] = [placesOfSingles(before), placesOfSingles(after)]
  const pairs = [...ones].flatMap(([item, at]) => {
    const other = others.get(item)
    return other === undefined ? [] : [[at, other] as const]
  })
  const kept = longestRise(pairs.map(([, other]) => other))
  return pairs.filter((_, index) => kept.has(index))
}

function placesOfSingles(items: Numbers): Map<number, number> {
  const places = new Map<number, number>()
  const twice = new Set<number>()
  for (const [at, item] of items.entries()) {
    if (places.has(item)) twice.add(item)
    places.set(item, at)
  }
  for (const item of twice) places.delete(item)
  return places
}

/** Indexes of a longest stretch of rising values: what did not have to move. */
export function longestRise(values: Numbers): Set<number> {
  const ends: number[] = []
  const former: number[] = []
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[ends[middle]!]! < value) low = middle + 1
      else high = middle
    }
    former[index] = ends[low - 1] ?? -1
    ends[low] = index
  }
  const rise = new Set<number>()
  for (let index = ends.at(-1) ?? -1; index >= 0; index = former[index]!) rise.add(index)
  return rise
}

/** Between two stretches that stay, all that went stands before all that came. */
function removedFirst(stretches: Stretch[]): Stretch[] {
  const sorted: Stretch[] = []
  let counts = { removed: 0, added: 0 }
  const flush = () => {
    if (counts.removed) sorted.push({ is: 'removed', count: counts.removed })
    if (counts.added) sorted.push({ is: 'added', count: counts.added })
    counts = { removed: 0, added: 0 }
  }
  for (const stretch of stretches) {
    if (stretch.is !== 'same') counts[stretch.is] += stretch.count
    else {
      flush()
      sorted.push(stretch)
    }
  }
  flush()
  return sorted
}
