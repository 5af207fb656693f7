import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { blockIds } from './block-ids.ts'
import type { DemoRelease } from './release-text.ts'

/** A demo text as the editor would send it. Both languages get the same block ids, since their blocks answer each other. */
export function textOf(release: DemoRelease, locale: Locale, photo?: string): Partial<ReleaseText> {
  const {
    kicker = '',
    headline,
    subheadline = '',
    summary,
    body,
    notesToEditors = '',
  } = release[locale]!
  return {
    kicker,
    headline,
    subheadline,
    summary,
    notesToEditors,
    body: richTextFromText(body, blockIds(release.ar.headline)),
    ...(photo && { photoTexts: [{ assetId: photo, ...release.photo![locale] }] }),
  }
}
