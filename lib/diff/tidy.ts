// A comparison finds every word that two sentences share, also where they share it by chance. What stays is only worth showing
// as such when it is more than a stray "and" between two changes: otherwise a rewritten sentence reads like a torn one.
import type { Stretch } from './sequence.ts'
import { isSpace, type Token } from './tokens.ts'

type Region = { is: 'same' | 'changed'; before: Token[]; after: Token[] }

const letters = (tokens: Token[]) =>
  tokens.reduce((sum, token) => sum + (isSpace(token) ? 0 : token.text.length), 0)
const words = (tokens: Token[]) => tokens.filter(({ isWord }) => isWord).length
const weight = ({ before, after }: Region) => Math.max(letters(before), letters(after))

function regionsOf(before: Token[], after: Token[], stretches: Stretch[]): Region[] {
  const regions: Region[] = []
  let [from, to] = [0, 0]
  for (const { is, count } of stretches) {
    const gone = is === 'added' ? [] : before.slice(from, from + count)
    const come = is === 'removed' ? [] : after.slice(to, to + count)
    from += gone.length
    to += come.length
    const last = regions.at(-1)
    if (is !== 'same' && last?.is === 'changed') {
      last.before.push(...gone)
      last.after.push(...come)
    } else regions.push({ is: is === 'same' ? 'same' : 'changed', before: gone, after: come })
  }
  return regions
}

/** A small island between two greater changes. A line break is never one: it is something that people see. */
function isStray(island: Region, left: Region, right: Region) {
  if (island.after.some(({ text }) => text === '\n')) return false
  const count = words(island.after)
  if (count === 0) return letters(island.after) === 0 || weight(left) + weight(right) > 8
  return count <= 2 && weight(island) <= Math.min(weight(left), weight(right))
}

const joined = (regions: Region[]): Region => ({
  is: 'changed',
  before: regions.flatMap(({ before }) => before),
  after: regions.flatMap(({ after }) => after),
})

function withoutStrays(regions: Region[]): Region[] {
  const kept: Region[] = []
  for (const region of regions) {
    const [left, island] = kept.slice(-2)
    if (region.is === 'changed' && left?.is === 'changed' && isStray(island!, left, region))
      kept.splice(-2, 2, joined([left, island!, region]))
    else kept.push(region)
  }
  return kept
}

/** Two sentences with next to nothing in common are not compared word by word: one went, the other came. */
function isRewritten(regions: Region[]) {
  const stays = regions.filter(({ is }) => is === 'same')
  const shared = letters(stays.flatMap(({ after }) => after))
  const all = (side: 'before' | 'after') => letters(regions.flatMap((region) => region[side]))
  const [before, after] = [all('before'), all('after')]
  return Math.min(before, after) > 12 && shared < Math.max(before, after) * 0.2
}

/** The comparison as a person would have marked it on paper. */
export function tidied(before: Token[], after: Token[], stretches: Stretch[]): Region[] {
  const regions = withoutStrays(regionsOf(before, after, stretches))
  return regions.length > 1 && isRewritten(regions) ? [joined(regions)] : regions
}
