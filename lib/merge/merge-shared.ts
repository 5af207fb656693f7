import type { SharedFields } from '#lib/releases/schema.ts'
import { mergeList, type Side } from './merge-list.ts'
import { threeWay } from './three-way.ts'

type Versions = { base: SharedFields; mine: SharedFields; theirs: SharedFields }
export type SharedField = keyof SharedFields

export type MergedShared = {
  shared: SharedFields
  /** Fields that both changed in ways that do not go together. */
  clashes: SharedField[]
  /** Fields in which something is as the other one made it. */
  taken: SharedField[]
}

const single = ['placeId', 'datelineDate'] as const
const lists = ['topicIds', 'personIds', 'organisationIds', 'contactIds'] as const

/** Two people's changes of the shared details as one, field by field, and within a list thing by thing. */
export function mergeShared(
  { base, mine, theirs }: Versions,
  choices: Partial<Record<SharedField, Side>> = {},
): MergedShared {
  const merged: MergedShared = { shared: { ...mine }, clashes: [], taken: [] }
  const settle = (field: SharedField) => {
    const choice = choices[field]
    if (!choice) merged.clashes.push(field)
    else if (choice === 'theirs') Object.assign(merged.shared, { [field]: theirs[field] })
  }
  for (const field of single) {
    const { from, value } = threeWay(base[field], mine[field], theirs[field], (a, b) => a === b)
    merged.shared[field] = value
    if (from === 'theirs') merged.taken.push(field)
    if (from === 'clash') settle(field)
  }
  const mergeField = (field: (typeof lists)[number] | 'photos') => {
    const before = merged.clashes.length
    const of = ({ [field]: values }: SharedFields) =>
      values.map((value) => ({ id: typeof value === 'string' ? value : value.assetId, value }))
    const found = mergeList(
      { base: of(base), mine: of(mine), theirs: of(theirs) },
      { same: (one, other) => exact(one) === exact(other) },
    )
    const whole = found.items.map(({ value }) => value)
    Object.assign(merged.shared, { [field]: whole })
    if (found.clashes.length > 0 || found.ordersClash) {
      Object.assign(merged.shared, { [field]: mine[field] })
      settle(field)
    }
    const isTheirs = exact(merged.shared[field]) !== exact(mine[field])
    if (isTheirs && merged.clashes.length === before) merged.taken.push(field)
  }
  for (const field of lists) mergeField(field)
  mergeField('photos')
  return merged
}

const exact = (value: unknown) =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
