import type { ReleaseText } from '#lib/releases/schema.ts'

/** A text with the words of just these photos, in their order: those that left the release are nobody's work. */
export const withPhotos = (text: ReleaseText, assetIds: readonly string[]): ReleaseText => ({
  ...text,
  photoTexts: assetIds.flatMap((id) => text.photoTexts.filter(({ assetId }) => assetId === id)),
})
