import { mergeOrder, put } from './merge-order.ts'
import { type Outcome, threeWay } from './three-way.ts'

export type Item<T> = { id: string; value: T }
export type Side = 'mine' | 'theirs'

type Versions<T> = { base: Item<T>[]; mine: Item<T>[]; theirs: Item<T>[] }
type Settled<T> = Outcome<T | undefined>
type Rules<T> = {
  same: (one: T, other: T) => boolean
  /** What a person chose for an item, when there is such a choice; undefined leaves it a clash. */
  chosen?: (id: string, mine: T | undefined, theirs: T | undefined) => Settled<T> | undefined
  chosenOrder?: Side | undefined
}

type MergedList<T> = {
  items: Item<T>[]
  /** Both changed it, or one removed what the other changed; undefined stands for removed. */
  clashes: { id: string; mine: T | undefined; theirs: T | undefined }[]
  /** Items that are as they are because of the other: changed, added or removed. */
  taken: string[]
  ordersClash: boolean
}

/** A list of things with ids, changed by two: edited, moved, added, removed. Nothing goes that its remover did not see last. */
export function mergeList<T>(lists: Versions<T>, rules: Rules<T>): MergedList<T> {
  const [base, mine, theirs] = [lists.base, lists.mine, lists.theirs].map(valuesOf)
  const ids = new Set([...base!.keys(), ...mine!.keys(), ...theirs!.keys()])
  const settled = new Map<string, Settled<T>>()
  const clashes: MergedList<T>['clashes'] = []
  const same = (one?: T, other?: T) =>
    one === undefined || other === undefined ? one === other : rules.same(one, other)
  for (const id of ids) {
    const [m, t] = [mine!.get(id), theirs!.get(id)]
    let outcome: Settled<T> = threeWay(base!.get(id), m, t, same)
    if (outcome.from === 'clash') outcome = rules.chosen?.(id, m, t) ?? outcome
    if (outcome.from === 'clash') {
      clashes.push({ id, mine: m, theirs: t })
      // Nothing is lost while nobody has chosen.
      outcome = { from: 'clash', value: m ?? t }
    }
    settled.set(id, outcome)
  }
  const kept = (id: string) => settled.get(id)!.value !== undefined
  const { order, isOpen } = orderOf(lists, kept, rules.chosenOrder)
  return {
    items: order.map((id) => ({ id, value: settled.get(id)!.value! })),
    clashes,
    taken: [...ids].filter((id) => settled.get(id)!.from === 'theirs'),
    ordersClash: isOpen,
  }
}

const valuesOf = <T>(items: Item<T>[]) => new Map(items.map(({ id, value }) => [id, value]))

function orderOf<T>(
  { base, mine, theirs }: Versions<T>,
  kept: (id: string) => boolean,
  chosen: Side | undefined,
) {
  const [b, m, t] = [base, mine, theirs].map((items) => items.map(({ id }) => id))
  const merged = mergeOrder(b!, m!, t!)
  const start = merged ?? (chosen === 'theirs' ? t! : m!)
  const present = (ids: string[]) => ids.filter(kept)
  const order = put(put(present(start), present(m!)), present(t!))
  return { order, isOpen: merged === null && chosen === undefined }
}
