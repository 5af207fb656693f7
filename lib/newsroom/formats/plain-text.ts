// A release as plain text, for mail, telex and terminals.
import { formatMomentDay } from '#lib/i18n/dates.ts'
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import { writable } from '../feeds/xml.ts'
import { datelineIn } from '../texts.ts'
import { paragraphsOf } from './figure.ts'
import { correctionOf, type Form, numberOf, translationOf, urlOfForm } from './form.ts'

export function textDocument(form: Form): string {
  const { content, entry, site, t } = form
  const dateline = datelineIn(t, content)
  const facts = [
    t(`article.Kind.${content.kind}`),
    t('article.ArticleHeader.number', { number: numberOf(form) }),
    formatMomentDay(entry.firstPublishedAt, content.locale),
  ]
  const parts = [
    `${site.fullName}\n${facts.join(' · ')}`,
    correctionOf(form),
    content.headline,
    content.subheadline,
    dateline ? `${dateline} — ${plainTextOf(content.body)}` : plainTextOf(content.body),
    ...content.photos.map(({ caption, credit }) => [caption, credit].filter(Boolean).join(' — ')),
    section(t('article.ArticleNotes.title'), paragraphsOf(content.notesToEditors).join('\n\n')),
    section(t('article.ArticleNotes.about'), paragraphsOf(content.boilerplate).join('\n\n')),
    section(t('article.ArticleContacts.title'), contacts(form)),
    addresses(form),
  ]
  return `${writable(parts.filter(Boolean).join('\n\n'))}\n`
}

const section = (title: string, text: string) => text && `${title}\n\n${text}`

const contacts = ({ content }: Form) =>
  content.contacts
    .map(({ name, role, email, phone }) => [name, role, email, phone].filter(Boolean).join(' · '))
    .join('\n')

function addresses(form: Form): string {
  const translation = translationOf(form)
  return [
    form.t('feeds.File.page', { url: urlOfForm(form) }),
    translation && form.t('feeds.File.translation', { url: translation.url }),
    form.site.copyright,
  ]
    .filter(Boolean)
    .join('\n')
}
