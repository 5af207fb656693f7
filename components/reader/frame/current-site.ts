import { cache } from 'react'
import { findSite } from '#lib/newsroom/queries/find-site.ts'

/** What the office says of itself, read once for a page. */
export const currentSite = cache(findSite)
