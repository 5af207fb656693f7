import type { ReleaseText } from '#lib/releases/schema.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { blockKey, type Clash, lineFields, photoKey, photoParts } from './clash.ts'
import { sameBlock } from './merge-body.ts'

/** Every place in which two texts differ, as if both had been written at once: `mine` is the one, `theirs` the other. */
export function differencesOf(mine: ReleaseText, theirs: ReleaseText): Clash[] {
  const lines = lineFields.flatMap((field): Clash[] =>
    mine[field] === theirs[field]
      ? []
      : [{ is: 'line', key: field, field, mine: mine[field], theirs: theirs[field] }],
  )
  const key = 'boilerplateVersionId'
  const boilerplate: Clash[] =
    mine[key] === theirs[key]
      ? []
      : [{ is: 'boilerplate', key, mine: mine[key], theirs: theirs[key] }]
  const blocks = blocksThatDiffer(mine, theirs)
  const order = blocks.length === 0 && idsOf(mine) !== idsOf(theirs)
  return [
    ...lines,
    ...blocks,
    ...(order ? [{ is: 'order' as const, key: 'order' }] : []),
    ...photosThatDiffer(mine, theirs),
    ...boilerplate,
  ]
}

const idsOf = ({ body }: ReleaseText) => body.content.map(({ attrs }) => attrs.id).join()
const byId = ({ body }: ReleaseText) =>
  new Map<string, Block>(body.content.map((block) => [block.attrs.id, block]))

function blocksThatDiffer(mine: ReleaseText, theirs: ReleaseText): Clash[] {
  const [one, other] = [byId(mine), byId(theirs)]
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((id): Clash[] => {
    const [m, t] = [one.get(id) ?? null, other.get(id) ?? null]
    if (m && t && sameBlock(m, t)) return []
    return [{ is: 'block', key: blockKey(id), mine: m, theirs: t }]
  })
}

function photosThatDiffer(mine: ReleaseText, theirs: ReleaseText): Clash[] {
  const of = (text: ReleaseText, id: string) =>
    text.photoTexts.find(({ assetId }) => assetId === id) ?? { caption: '', alt: '', credit: '' }
  const ids = [...mine.photoTexts, ...theirs.photoTexts].map(({ assetId }) => assetId)
  return [...new Set(ids)].flatMap((assetId) =>
    photoParts.flatMap((part): Clash[] => {
      const [m, t] = [of(mine, assetId)[part], of(theirs, assetId)[part]]
      if (m === t) return []
      return [{ is: 'photo', key: photoKey(assetId, part), assetId, part, mine: m, theirs: t }]
    }),
  )
}
