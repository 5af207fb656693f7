import { type Block, emptyRichText, type RichText } from '#lib/rich-text/schema.ts'
import type { ReleaseText } from './schema.ts'

type Renamed = { from: string; to: string }

/** A text that names the copies of its photos. Photos that were not copied leave it, with their words. */
export function withPhotosOf(text: ReleaseText, copies: Renamed[]): ReleaseText {
  const nameOf = (assetId: string) => copies.find(({ from }) => from === assetId)?.to
  return {
    ...text,
    body: bodyWith(text.body, nameOf),
    photoTexts: text.photoTexts.flatMap((words) => {
      const assetId = nameOf(words.assetId)
      return assetId ? [{ ...words, assetId }] : []
    }),
  }
}

function bodyWith(body: RichText, nameOf: (assetId: string) => string | undefined): RichText {
  const content = body.content.flatMap((block): Block[] => {
    if (block.type !== 'figure') return [block]
    const assetId = nameOf(block.attrs.assetId)
    return assetId ? [{ ...block, attrs: { ...block.attrs, assetId } }] : []
  })
  return content.length > 0 ? { type: 'doc', content } : emptyRichText()
}
