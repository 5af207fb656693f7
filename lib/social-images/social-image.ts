// A social image is the card that stands for a published edition where its address is shared: what the edition itself
// says, drawn in its language. It is made after publication, from public words alone, and never changed: another edition
// gets another one, a withdrawn edition's file is closed with its photos.
import type { Locale } from '#lib/i18n/locale.ts'

export const socialImageSize = { width: 1200, height: 630 } as const
/** Some services refuse or postpone what is heavier. */
export const mostBytes = 150_000

/** Editions older than this are shared rarely and go without an image, unless they are among the very newest there are. */
export const recentDays = 30
export const newestEditions = 60
/** Of more editions in that time, as after an import, only the newest get one. */
export const recentEditions = 500

export const imageTypes = { png: 'image/png', jpg: 'image/jpeg' } as const
export type ImageExtension = keyof typeof imageTypes

/** Names of the files that go to the drawing child. */
export const cardFile = 'card.json'
export const photoFile = 'photo.jpg'
export const emblemFile = 'emblem.png'

/** What is printed on the card. All of it is public. */
export type Card = {
  locale: Locale
  site: {
    name: string
    line: string
    accent: string
    emblem: { width: number; height: number } | null
  }
  /** Over the headline: the edition's kicker, or its kind. */
  kicker: string
  headline: string
  dateline: string
  number: string
  photo: { focalX: number; focalY: number; credit: string } | null
}
