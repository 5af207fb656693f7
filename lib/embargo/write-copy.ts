import { createTranslator } from 'next-intl'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { formatDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { formatZonedMoment } from '#lib/i18n/zoned-moment.ts'
import { escapeMarkdown, markdownOf } from '#lib/rich-text/markdown.ts'
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import type { CopyForm } from './embargo.ts'
import type { RoomVisit } from './find-room.ts'

type Reader = Pick<RoomVisit, 'name' | 'outlet' | 'isUnderEmbargo' | 'embargoUntil' | 'embargoZone'>
type Translate = (key: string, values?: Record<string, string>) => string

const textsOf = (locale: Locale) =>
  createTranslator({ locale, messages: messagesOf(locale) }) as unknown as Translate

/** A text to take along: above and below it stands whose copy it is, and until when it is for nobody else. */
export function writeCopy(content: EditionContent, reader: Reader, form: CopyForm): string {
  const t = textsOf(content.locale)
  const isMarkdown = form === 'md'
  const plain = (text: string) => (isMarkdown ? escapeMarkdown(text) : text)
  const mark = plain(watermarkOf(t, content.locale, reader))
  const section = (title: string, text: string) =>
    text && (isMarkdown ? `## ${plain(title)}\n\n${text}` : `${title}\n\n${text}`)
  const parts = [
    mark,
    plain(t(`article.Kind.${content.kind}`)),
    isMarkdown ? `# ${plain(content.headline)}` : content.headline,
    content.subheadline && plain(content.subheadline),
    content.summary && plain(content.summary),
    bodyOf(t, content, isMarkdown),
    ...content.photos.map(({ caption, credit }) => plain(joined([caption, credit], ' — '))),
    section(t('article.ArticleNotes.title'), plain(content.notesToEditors)),
    section(t('article.ArticleNotes.about'), plain(content.boilerplate)),
    section(
      t('article.ArticleContacts.title'),
      content.contacts.map((one) => plain(joined(Object.values(one), ' · '))).join('\n'),
    ),
    mark,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const joined = (parts: string[], by: string) => parts.filter(Boolean).join(by)

function bodyOf(t: Translate, content: EditionContent, isMarkdown: boolean): string {
  const { body, placeName, datelineDate, locale } = content
  const day = datelineDate ? formatDay(datelineDate, locale) : ''
  const place = placeName ?? ''
  const dateline = place && day ? t('article.Dateline.full', { place, day }) : place || day
  const text = isMarkdown ? markdownOf(body, { figure: () => null }) : plainTextOf(body)
  if (!dateline) return text
  return `${isMarkdown ? escapeMarkdown(dateline) : dateline} — ${text}`
}

function watermarkOf(t: Translate, locale: Locale, reader: Reader): string {
  const { name, outlet, isUnderEmbargo, embargoUntil, embargoZone } = reader
  const whose = t('guest.Copy.whose', { name, outlet })
  if (!isUnderEmbargo || !embargoUntil) return whose
  const moment = formatZonedMoment(embargoUntil, locale, embargoZone)
  return `${whose} ${t('guest.Copy.until', { moment })}`
}
