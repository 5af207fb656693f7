// A release as Markdown: what the page says, in its order, for people who paste it and for machines that read text.
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { writable } from '../../feeds/xml.ts'
import { largestJpeg } from '../../largest-jpeg.ts'
import { datelineIn } from '../../texts.ts'
import { paragraphsOf } from '../figure.ts'
import {
  correctionOf,
  datesOf,
  type Form,
  historyOf,
  numberOf,
  translationOf,
  urlOfForm,
  withdrawalOf,
} from '../form.ts'
import { escapeMarkdown, markdownOf } from '#lib/rich-text/markdown.ts'

export function markdownDocument(form: Form): string {
  const { content, t } = form
  const placed = new Set(
    content.body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.assetId : [])),
  )
  const notice = withdrawalOf(form) ?? correctionOf(form)
  const parts = [
    `# ${escapeMarkdown(content.headline)}`,
    content.subheadline && `**${escapeMarkdown(content.subheadline)}**`,
    notice && `> **${escapeMarkdown(notice)}**`,
    facts(form),
    ...content.photos.filter(({ assetId }) => !placed.has(assetId)).map((one) => photo(form, one)),
    bodyOf(form),
    section(t('article.ArticleNotes.title'), paragraphs(content.notesToEditors)),
    section(t('article.ArticleNotes.about'), paragraphs(content.boilerplate)),
    section(t('article.ArticleContacts.title'), contacts(form)),
    section(
      t('release-page.ChangeHistory.title'),
      historyOf(form)
        .map((line) => `- ${escapeMarkdown(line)}`)
        .join('\n'),
    ),
    `---\n\n${addresses(form)}`,
  ]
  return `${writable(parts.filter(Boolean).join('\n\n'))}\n`
}

const facts = (form: Form) =>
  [
    form.t(`article.Kind.${form.content.kind}`),
    form.t('article.ArticleHeader.number', { number: numberOf(form) }),
    datesOf(form),
    form.site.fullName,
  ]
    .map(escapeMarkdown)
    .join(' · ')

/** The dateline opens the first paragraph, or stands above what is none. */
function bodyOf(form: Form): string {
  const { content, t } = form
  const text = markdownOf(content.body, {
    figure: (assetId) => {
      const found = content.photos.find((one) => one.assetId === assetId)
      return found ? photo(form, found) : null
    },
  })
  const dateline = escapeMarkdown(datelineIn(t, content))
  if (!dateline) return text
  return content.body.content[0]?.type === 'paragraph'
    ? `${dateline} — ${text}`
    : `${dateline}\n\n${text}`
}

function photo({ publicUrl, content }: Form, one: EditionPhoto): string | null {
  const jpeg = largestJpeg(one)
  if (!jpeg) return null
  const src = new URL(fileUrl(jpeg, content.slug), publicUrl).href
  const words = [one.caption, one.credit].filter(Boolean).join(' — ')
  const image = `![${escapeMarkdown(one.alt)}](${src})`
  return words ? `${image}\n\n*${escapeMarkdown(words)}*` : image
}

const section = (title: string, text: string) => text && `## ${escapeMarkdown(title)}\n\n${text}`
const paragraphs = (text: string) => paragraphsOf(text).map(escapeMarkdown).join('\n\n')

const contacts = ({ content }: Form) =>
  content.contacts
    .map(({ name, role, email, phone }) =>
      [name, role, email, phone].filter(Boolean).map(escapeMarkdown).join(' · '),
    )
    .map((line) => `- ${line}`)
    .join('\n')

function addresses(form: Form): string {
  const { t } = form
  const translation = translationOf(form)
  return [
    t('feeds.File.page', { url: `<${urlOfForm(form)}>` }),
    translation && t('feeds.File.translation', { url: `<${translation.url}>` }),
    form.site.copyright && escapeMarkdown(form.site.copyright),
  ]
    .filter(Boolean)
    .join('\n\n')
}
