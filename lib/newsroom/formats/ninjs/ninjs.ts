// ninjs 3.1 (IPTC): one edition as a JSON object for newsrooms' systems.
import { wordCountOf } from '#lib/rich-text/plain-text.ts'
import { jsonDocument } from '../../feeds/json.ts'
import {
  correctionOf,
  editorialNote,
  type Form,
  guidOfForm,
  historyOf,
  homeOf,
  numberOf,
  statusOf,
  translationOf,
  urlOfForm,
  versionOf,
  withdrawalOf,
} from '../form.ts'
import { startOfOfficeDay } from '../office-day.ts'
import { genresOf, issuerOf, peopleOf, organisationsOf, placesOf, subjectsOf } from './named.ts'
import { picturesOf } from './pictures.ts'
import { htmlBody, textBody } from './bodies.ts'

export const ninjsDocument = (form: Form) => jsonDocument({ standard, ...ninjsItem(form) })

export const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

/** Also an entry of a feed. It was published, so nothing of it is under embargo. */
export function ninjsItem(form: Form) {
  const { content, entry, site } = form
  return {
    uri: guidOfForm(form),
    type: 'text',
    representationType: 'full',
    profile: 'text-photo',
    version: String(versionOf(form)),
    firstCreated: entry.firstPublishedAt.toISOString(),
    versionCreated: entry.changedAt.toISOString(),
    contentCreated: content.datelineDate ? startOfOfficeDay(content.datelineDate) : undefined,
    pubStatus: statusOf(form),
    copyrightHolder: site.fullName,
    copyrightNotice: site.copyright || undefined,
    usageTerms: site.copyright || undefined,
    edNote: editorialNote(form),
    language: content.locale,
    title: content.headline,
    slugline: content.slug,
    by: site.fullName,
    located: content.placeName ?? undefined,
    headlines: headlinesOf(form),
    descriptions: descriptionsOf(form),
    bodies: bodiesOf(form),
    subjects: subjectsOf(form),
    genres: genresOf(form),
    people: peopleOf(form),
    organisations: organisationsOf(form),
    places: placesOf(form),
    infoSources: [{ ...issuerOf(form), rel: undefined, role: 'issuer' }],
    renditions: [{ name: 'web', href: urlOfForm(form), contentType: 'text/html' }],
    associations: [...picturesOf(form), ...translationsOf(form)],
    altIds: altIdsOf(form),
  }
}

/** Words with the role they play; empty ones are left out. */
const roles = (...parts: [role: string, value: string | null][]) =>
  parts.flatMap(([role, value]) => (value ? { role, value } : []))

const headlinesOf = ({ content }: Form) =>
  roles(
    ['kicker', content.kicker],
    ['main', content.headline],
    ['subheadline', content.subheadline],
  )

const descriptionsOf = (form: Form) =>
  roles(
    ['summary', form.content.summary],
    ['withdrawal', withdrawalOf(form)],
    ['correction', correctionOf(form)],
    ['changes', historyOf(form).join('\n')],
    ['boilerplate', form.content.boilerplate],
    ['notesToEditors', form.content.notesToEditors],
  ).map((description) => ({ ...description, contentType: 'text/plain' }))

function bodiesOf(form: Form) {
  const text = textBody(form)
  const wordCount = wordCountOf(form.content.body)
  return [
    { role: 'main', contentType: 'text/html', wordCount, value: htmlBody(form) },
    { role: 'main', contentType: 'text/plain', wordCount, charCount: text.length, value: text },
  ]
}

function translationsOf(form: Form) {
  const translation = translationOf(form)
  if (!translation) return []
  const { locale, guid, url } = translation
  return [
    {
      name: `translation-${locale}`,
      rel: 'translation',
      uri: guid,
      type: 'text',
      representationType: 'partial',
      language: locale,
      renditions: [{ name: 'web', href: url, contentType: 'text/html' }],
    },
  ]
}

function altIdsOf(form: Form) {
  const { releaseId, externalId, locale } = form.content
  return [
    { role: 'guid', value: guidOfForm(form) },
    { role: 'uuid', value: releaseId },
    { role: 'number', value: numberOf(form) },
    { role: 'url', value: urlOfForm(form) },
    { role: 'publisher', value: homeOf(form, locale) },
    ...(externalId ? [{ role: 'external', value: externalId }] : []),
  ]
}
