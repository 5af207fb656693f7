// A template is what a release of a kind usually begins with: the words that stay and the shared fields. It is copied when a
// release begins, so changing it later changes no release. What is no longer used is retired.
import type { ReleaseKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseText, SharedFields } from '#lib/releases/schema.ts'

export type TemplateTexts = Partial<Record<Locale, ReleaseText>>

export type Template = {
  id: string
  kind: ReleaseKind
  nameAr: string
  nameEn: string
  originalLocale: Locale
  texts: TemplateTexts
  shared: SharedFields
  isRetired: boolean
  createdByName: string | null
  createdAt: Date
  revision: number
}

/** What the form of a new release offers. */
export type TemplateChoice = Pick<Template, 'id' | 'kind' | 'nameAr' | 'nameEn' | 'originalLocale'>

export const emptyShared: SharedFields = {
  placeId: null,
  datelineDate: null,
  topicIds: [],
  personIds: [],
  organisationIds: [],
  contactIds: [],
  photos: [],
}
