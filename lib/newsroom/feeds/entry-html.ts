// The text of a release as a feed carries it: what the page says, in the order of the page, without the page.
import type { EditionContact, EditionPhoto } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { htmlOf } from '#lib/rich-text/html.ts'
import { largestJpeg } from '../largest-jpeg.ts'
import type { PublishedContent } from '../queries/find-release-page.ts'
import { escapeXml } from './xml.ts'

export type EntryTexts = {
  dateline: (content: PublishedContent) => string
  correction: (note: string) => string
  notes: string
  about: string
  contacts: string
}

export function entryHtml(publicUrl: string, content: PublishedContent, texts: EntryTexts): string {
  const photo = (assetId: string) => {
    const found = content.photos.find((candidate) => candidate.assetId === assetId)
    return found ? photoHtml(publicUrl, found, content.slug) : null
  }
  const placed = new Set(
    content.body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.assetId : [])),
  )
  const [lead, ...rest] = content.photos.filter(({ assetId }) => !placed.has(assetId))
  return [
    content.correctionNote && content.editionKind === 'correction'
      ? `<p><strong>${escapeXml(texts.correction(content.correctionNote))}</strong></p>`
      : null,
    content.subheadline && `<p><strong>${escapeXml(content.subheadline)}</strong></p>`,
    lead && photoHtml(publicUrl, lead, content.slug),
    withDateline(htmlOf(content.body, { figure: photo }), texts.dateline(content)),
    ...rest.map((each) => photoHtml(publicUrl, each, content.slug)),
    section(texts.notes, paragraphsHtml(content.notesToEditors)),
    section(texts.about, paragraphsHtml(content.boilerplate)),
    section(texts.contacts, content.contacts.map(contactHtml).join('')),
  ]
    .filter(Boolean)
    .join('\n')
}

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
