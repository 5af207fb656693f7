// The texts of an edition by how much they say about it.
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import type { EntryText } from '#lib/search/entry.ts'
import type { LiveText } from './read-live-texts.ts'

/** The boilerplate and the contacts are left out: they stand in every release and say nothing about this one. */
export const textForSearch = (text: LiveText): EntryText => ({
  headline: text.headline,
  lines: lines([text.kicker, text.subheadline]),
  summary: text.summary,
  body: lines([
    plainTextOf(text.body),
    text.correctionNote ?? '',
    text.placeName ?? '',
    ...[...text.topics, ...text.people, ...text.organisations].map(({ name }) => name),
  ]),
  aside: lines([...text.photos.flatMap(({ caption, alt }) => [caption, alt]), text.notesToEditors]),
})

const lines = (parts: string[]) => parts.filter(Boolean).join('\n')
