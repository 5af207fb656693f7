// What a translator starts from: the same blocks under the same ids, waiting for their words.
// Photos are the same in every language; tables and lists keep their shape.
import { mapLines } from './lines.ts'
import type { Block, RichText } from './schema.ts'

export function skeletonOfBlock(block: Block): Block {
  const bare = mapLines(block, () => [])
  return bare.type === 'quote' ? { ...bare, attrs: { ...bare.attrs, speaker: '' } } : bare
}

export const skeletonOf = (source: RichText): RichText => ({
  type: 'doc',
  content: source.content.map(skeletonOfBlock),
})
