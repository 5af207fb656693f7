import { diff3Merge } from 'node-diff3'

type Ids = readonly string[]
type Region = { a: string[]; o: string[]; b: string[] }

/** The order of three lists of ids made one; null when both moved the same things to different places. */
export const mergeOrder = (base: Ids, mine: Ids, theirs: Ids): string[] | null =>
  // Which of two neighbours has been moved is a matter of view: what one of the two views can bring together is no clash.
  orderFor(base, mine, theirs) ?? orderFor(base, theirs, mine)

function orderFor(base: Ids, mine: Ids, theirs: Ids) {
  const regions = diff3Merge<string>([...mine], [...base], [...theirs], {
    excludeFalseConflicts: true,
  })
  const ids = regions.flatMap((region) => region.ok ?? joined(region.conflict!))
  const once = [...new Set(ids)]
  return once.length === ids.length && keepsMoves(base, mine, theirs, once) ? once : null
}

/** Both changed something here: what each removed goes, what each inserted comes, theirs before mine in the same gap. */
function joined({ a, o, b }: Region): string[] {
  const stays = o.filter((id) => a.includes(id) && b.includes(id))
  const isOld = (id: string) => o.includes(id)
  const [inMine, inTheirs] = [a, b].map((ids) => ids.filter((id) => stays.includes(id)))
  const skeleton = equal(inTheirs!, stays) ? inMine! : inTheirs!
  const withMine = put(
    skeleton,
    a.filter((id) => !isOld(id) || stays.includes(id)),
  )
  return put(
    withMine,
    b.filter((id) => !isOld(id) || stays.includes(id)),
  )
}

/** Adds what is missing of `source`, each behind the one that it follows there. */
export function put(list: Ids, source: Ids): string[] {
  const whole = [...list]
  const known = new Set(list)
  let at = 0
  for (const id of source) {
    if (known.has(id)) at = whole.indexOf(id) + 1
    else {
      whole.splice(at++, 0, id)
      known.add(id)
    }
  }
  return whole
}

const equal = (one: Ids, other: Ids) => one.join() === other.join()

/** Whether two things follow each other the other way round exactly where one of the two people turned them round. */
function keepsMoves(base: Ids, mine: Ids, theirs: Ids, merged: Ids) {
  const [inMine, inTheirs, inMerged] = [mine, theirs, merged].map(places)
  const common = base.filter((id) => inMine!.has(id) && inTheirs!.has(id) && inMerged!.has(id))
  const [a, b, m] = [inMine!, inTheirs!, inMerged!].map((at) => common.map((id) => at.get(id)!))
  if (isRising(a!) || isRising(b!)) return true
  const turned = (at: number[], first: number, second: number) => at[first]! > at[second]!
  return common.every((_, first) =>
    common
      .slice(first + 1)
      .every(
        (__, later) =>
          turned(m!, first, first + 1 + later) ===
          (turned(a!, first, first + 1 + later) || turned(b!, first, first + 1 + later)),
      ),
  )
}

const places = (ids: Ids) => new Map(ids.map((id, at) => [id, at]))
const isRising = (numbers: number[]) =>
  numbers.every((one, at) => at === 0 || numbers[at - 1]! < one)
