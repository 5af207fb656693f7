import type { EditionContent, EditionPhoto, Rendition } from '#lib/editions/edition-content.ts'
import { formatDay, formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { panelWidth } from './drawing/layout.ts'
import { printable } from './words/headline.ts'
import { type Card, socialImageSize } from './social-image.ts'

type Texts = Record<string, string>

const textsOf = (locale: Locale, file: string, component: string) =>
  messagesOf(locale)[file]![component] as Texts

/** Puts values into a text of the catalogue that has nothing but names in braces. */
const fill = (text: string, values: Texts) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** A name inside a sentence keeps its own direction. */
const isolate = (text: string) => `\u2068${text}\u2069`

/** What a published edition puts on its card: public words and no others. */
export function cardOf(edition: EditionContent, site: Card['site']): Card {
  const { locale, kind, kicker, headline, year, sequence } = edition
  const [photo] = edition.photos
  const number = fill(textsOf(locale, 'article', 'ArticleHeader').number!, {
    number: `${year}/${sequence}`,
  })
  return {
    locale,
    site,
    kicker: printable(kicker) || textsOf(locale, 'article', 'Kind')[kind]!,
    headline: printable(headline),
    dateline: datelineOf(edition),
    number,
    photo:
      photo && pictureOf(photo) ? { ...focusOf(photo), credit: creditOf(photo, locale) } : null,
  }
}

function datelineOf({ locale, placeName, datelineDate, publishedAt }: EditionContent): string {
  const day = datelineDate ? formatDay(datelineDate, locale) : formatMomentDay(publishedAt!, locale)
  if (!placeName) return day
  return fill(textsOf(locale, 'article', 'Dateline').full!, {
    place: isolate(printable(placeName)),
    day,
  })
}

const focusOf = ({ focalX, focalY }: EditionPhoto) => ({ focalX, focalY })

const creditOf = ({ credit }: EditionPhoto, locale: Locale) =>
  credit &&
  fill(textsOf(locale, 'article', 'ArticlePhoto').credit!, {
    credit: isolate(printable(credit)),
  })

/** The smallest rendition that fills its panel, or the largest there is. */
export function pictureOf({ renditions }: EditionPhoto): Rendition | undefined {
  const jpegs = renditions
    .filter(({ format }) => format === 'jpeg')
    .toSorted((one, other) => one.width - other.width)
  const fills = ({ width, height }: Rendition) =>
    width >= panelWidth.photo && height >= socialImageSize.height
  return jpegs.find(fills) ?? jpegs.at(-1)
}
