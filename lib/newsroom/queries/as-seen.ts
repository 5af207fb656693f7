import { slugOfPath } from '../urls.ts'
import type { PublishedContent } from './find-release-page.ts'

type Live = { path: string; firstPublishedAt: Date; backdatedFrom: Date | null }

/**
 * An edition under the address and the date that readers see. Both may change while it stays: it keeps for itself those that it
 * went out with.
 */
export const asSeen = (
  content: PublishedContent,
  { path, firstPublishedAt, backdatedFrom }: Live,
): PublishedContent => ({ ...content, slug: slugOfPath(path), firstPublishedAt, backdatedFrom })
