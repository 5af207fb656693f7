import { currentSite } from '#components/reader/frame/current-site.ts'

/** The office's settings, read once for a page: its head, its frame and its structured data all name the office. */
export const siteOf = currentSite
