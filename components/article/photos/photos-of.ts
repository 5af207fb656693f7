import type { EditionContent, EditionPhoto } from '#lib/editions/edition-content.ts'

type Photos = { lead: EditionPhoto | undefined; others: EditionPhoto[] }

/** The photos that the text does not place itself: the first stands above it, the others below. */
export function photosOf({ body, photos }: Pick<EditionContent, 'body' | 'photos'>): Photos {
  const placed = new Set(
    body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.assetId : [])),
  )
  const [lead, ...others] = photos.filter(({ assetId }) => !placed.has(assetId))
  return { lead, others }
}
