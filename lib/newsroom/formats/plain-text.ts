// A release as plain text, for mail, telex and terminals.
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import { writable } from '../feeds/xml.ts'
import { datelineIn } from '../texts.ts'
import { paragraphsOf } from './figure.ts'
import {
  correctionOf,
  datesOf,
  type Form,
  historyOf,
  numberOf,
  translationOf,
  urlOfForm,
  withdrawalOf,
} from './form.ts'

export function textDocument(form: Form): string {
  const { content, site, t } = form
  const dateline = datelineIn(t, content)
  const facts = [
    t(`article.Kind.${content.kind}`),
    t('article.ArticleHeader.number', { number: numberOf(form) }),
    datesOf(form),
  ]
  const parts = [
    `${site.fullName}\n${facts.join(' · ')}`,
    withdrawalOf(form),
    correctionOf(form),
    content.headline,
    content.subheadline,
    dateline ? `${dateline} — ${plainTextOf(content.body)}` : plainTextOf(content.body),
    ...content.photos.map(({ caption, credit }) => [caption, credit].filter(Boolean).join(' — ')),
    section(t('article.ArticleNotes.title'), paragraphsOf(content.notesToEditors).join('\n\n')),
    section(t('article.ArticleNotes.about'), paragraphsOf(content.boilerplate).join('\n\n')),
    section(t('article.ArticleContacts.title'), contacts(form)),
    section(t('release-page.ChangeHistory.title'), historyOf(form).join('\n')),
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
