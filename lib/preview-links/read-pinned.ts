import { db } from '#lib/db/desk.ts'
import type { EditionContent, EditionPhoto } from '#lib/editions/edition-content.ts'
import { readContents } from '#lib/editions/read-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isUuid } from '#lib/media/uuid.ts'
import type { RichText } from '#lib/rich-text/schema.ts'
import type { PreviewVisit } from './find-preview.ts'

export type Pinned = Pick<PreviewVisit, 'editionId' | 'textRevisionId' | 'sharedRevisionId'>

/** The edition as it was when the link was made, whatever has been written since. */
export async function readPinned(pinned: Pinned): Promise<EditionContent | null> {
  const [content] = await readContents(db, [pinned.editionId])
  if (!content) return null
  const words = await readWords(pinned.textRevisionId)
  const shared = await readSharedPart(pinned, content.locale)
  return { ...content, ...words, ...shared }
}

async function readWords(id: string) {
  const text = await db.textRevision.findUniqueOrThrow({
    where: { id },
    include: { boilerplateVersion: { select: { text: true } } },
  })
  const { kicker, headline, subheadline, summary, notesToEditors, boilerplateVersion } = text
  const body = text.body as unknown as RichText
  const boilerplate = boilerplateVersion?.text ?? ''
  return { kicker, headline, subheadline, summary, body, notesToEditors, boilerplate }
}

async function readSharedPart({ sharedRevisionId: id, textRevisionId }: Pinned, locale: Locale) {
  const ordered = { orderBy: { position: 'asc' } } as const
  const asset = {
    include: { renditions: true, photoTexts: { where: { textRevisionId } } },
  } as const
  const shared = await db.sharedRevision.findUniqueOrThrow({
    where: { id },
    include: {
      place: true,
      contacts: { ...ordered, include: { contact: true } },
      photos: { ...ordered, include: { asset } },
    },
  })
  const { place, datelineDate, contacts, photos } = shared
  const isArabic = locale === 'ar'
  return {
    placeName: place && (isArabic ? place.nameAr : place.nameEn),
    datelineDate,
    contacts: contacts.map(({ contact }) => ({
      name: isArabic ? contact.nameAr : contact.nameEn,
      role: isArabic ? contact.roleAr : contact.roleEn,
      email: contact.email,
      phone: contact.phone,
    })),
    photos: photos.map(({ focalX, focalY, asset: one }): EditionPhoto => {
      const { caption = '', alt = '', credit = '' } = one.photoTexts[0] ?? {}
      const renditions = one.renditions as EditionPhoto['renditions']
      const { id: assetId, width, height } = one
      return { assetId, width, height, focalX, focalY, caption, alt, credit, renditions }
    }),
  }
}

export async function isPinnedPhoto({ sharedRevisionId }: Pinned, assetId: string) {
  if (!isUuid(assetId)) return false
  const shown = await db.sharedRevisionPhoto.count({ where: { sharedRevisionId, assetId } })
  return shown > 0
}
