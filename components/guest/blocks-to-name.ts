import { plainTextOfBlock } from '#lib/rich-text/plain-text.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

const mostWords = 9

/** The blocks that somebody can say something about, each by its first words. */
export const blocksToName = (body: RichText) =>
  body.content.flatMap((block) => {
    const words = plainTextOfBlock(block).split(/\s+/).filter(Boolean)
    if (words.length === 0) return []
    const first = words.slice(0, mostWords).join(' ')
    return [{ id: block.attrs.id, words: words.length > mostWords ? `${first}…` : first }]
  })
