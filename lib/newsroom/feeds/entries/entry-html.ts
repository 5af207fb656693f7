// The text of a release as a feed carries it: what the page says, in the order of the page, without the page.
import type { EditionContact, EditionPhoto } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { directionOf } from '#lib/i18n/locale.ts'
import { htmlOf } from '#lib/rich-text/html.ts'
import { largestJpeg } from '../../largest-jpeg.ts'
import type { PublishedContent } from '../../queries/find-release-page.ts'
import type { FeedEntry } from '../../queries/read-entries.ts'
import { datelineIn, type Translate } from '../../texts.ts'
import { escapeXml } from '../xml.ts'

type Setting = { publicUrl: string; t: Translate }

/** In an element that says language and direction: feed readers take it for English otherwise. */
export function entryHtml(setting: Setting, entry: FeedEntry, content: PublishedContent): string {
  const { locale } = content
  const html = partsOf(setting, entry, content).filter(Boolean).join('\n')
  return `<div lang="${locale}" dir="${directionOf(locale)}">${html}</div>`
}

/** The notice where no text is left. */
export const noticeHtml = ({ locale, notice }: FeedEntry) =>
  `<div lang="${locale}" dir="${directionOf(locale)}">${paragraphsHtml(notice ?? '')}</div>`

function partsOf(
  { publicUrl, t }: Setting,
  { correction, notice }: FeedEntry,
  content: PublishedContent,
) {
  const photo = (assetId: string) => {
    const found = content.photos.find((candidate) => candidate.assetId === assetId)
    return found ? photoHtml(publicUrl, found, content.slug) : null
  }
  const placed = new Set(
    content.body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.assetId : [])),
  )
  const [lead, ...rest] = content.photos.filter(({ assetId }) => !placed.has(assetId))
  return [
    notice && strong(t('feeds.Entry.notice', { notice })),
    correction && !notice && strong(t('feeds.Entry.correction', { note: correction })),
    content.subheadline && strong(content.subheadline),
    lead && photoHtml(publicUrl, lead, content.slug),
    withDateline(htmlOf(content.body, { figure: photo }), datelineIn(t, content)),
    ...rest.map((each) => photoHtml(publicUrl, each, content.slug)),
    section(t('article.ArticleNotes.title'), paragraphsHtml(content.notesToEditors)),
    section(t('article.ArticleNotes.about'), paragraphsHtml(content.boilerplate)),
    section(t('article.ArticleContacts.title'), content.contacts.map(contactHtml).join('')),
  ]
}

const strong = (words: string) => `<p><strong>${escapeXml(words)}</strong></p>`

/** A dateline opens the first paragraph; a body that begins otherwise gets it as a line of its own. */
function withDateline(html: string, dateline: string): string {
  if (!dateline) return html
  const words = escapeXml(dateline)
  return html.startsWith('<p>') ? `<p>${words} — ${html.slice(3)}` : `<p>${words}</p>\n${html}`
}

function photoHtml(publicUrl: string, photo: EditionPhoto, slug: string): string | null {
  const jpeg = largestJpeg(photo)
  if (!jpeg) return null
  const words = [photo.caption, photo.credit].filter(Boolean).join(' — ')
  const src = escapeXml(new URL(fileUrl(jpeg, slug), publicUrl).href)
  const image = `<img src="${src}" alt="${escapeXml(photo.alt)}" width="${jpeg.width}" height="${jpeg.height}">`
  return `<figure>${image}${words ? `<figcaption>${escapeXml(words)}</figcaption>` : ''}</figure>`
}

const section = (title: string, html: string) => html && `<h2>${escapeXml(title)}</h2>${html}`

const paragraphsHtml = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim() && `<p>${escapeXml(line.trim())}</p>`)
    .join('')

function contactHtml({ name, role, email, phone }: EditionContact): string {
  const isolated = [email, phone]
    .filter(Boolean)
    .map((each) => `<bdi dir="ltr">${escapeXml(each)}</bdi>`)
  return `<p>${[escapeXml(name), escapeXml(role), ...isolated].filter(Boolean).join('<br>')}</p>`
}
