// ninjs 1.6: the flat form that deployed newsroom systems read.
import { wordCountOf } from '#lib/rich-text/plain-text.ts'
import { jsonDocument } from '../../feeds/json.ts'
import {
  correctionOf,
  editorialNote,
  type Form,
  guidOfForm,
  historyOf,
  numberOf,
  statusOf,
  urlOfForm,
  versionOf,
  withdrawalOf,
} from '../form.ts'
import { startOfOfficeDay } from '../office-day.ts'
import { htmlBody, textBody } from './bodies.ts'
import { flatAssociations } from './flat-associations.ts'
import { flatNamed } from './flat-named.ts'

export function ninjs16Document(form: Form): string {
  const { content, entry, site } = form
  const text = textBody(form)
  return jsonDocument({
    $standard: {
      name: 'ninjs',
      version: '1.6',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json#',
    },
    uri: guidOfForm(form),
    type: 'text',
    mimetype: 'text/html',
    representationtype: 'complete',
    profile: 'text-photo',
    version: String(versionOf(form)),
    firstcreated: entry.firstPublishedAt.toISOString(),
    versioncreated: entry.changedAt.toISOString(),
    contentcreated: content.datelineDate ? startOfOfficeDay(content.datelineDate) : undefined,
    pubstatus: statusOf(form),
    language: content.locale,
    title: content.headline,
    headline: content.headline,
    headline_kicker: content.kicker || undefined,
    headline_subheadline: content.subheadline || undefined,
    slugline: content.slug,
    byline: site.fullName,
    located: content.placeName ?? undefined,
    description_text: content.summary || undefined,
    description_withdrawal: withdrawalOf(form) ?? undefined,
    description_correction: correctionOf(form) ?? undefined,
    description_changes: historyOf(form).join('\n') || undefined,
    description_boilerplate: content.boilerplate || undefined,
    body_html: htmlBody(form),
    body_text: text,
    wordcount: wordCountOf(content.body),
    charcount: text.length,
    copyrightholder: site.fullName,
    copyrightnotice: site.copyright || undefined,
    usageterms: site.copyright || undefined,
    ednote: editorialNote(form),
    ...flatNamed(form),
    renditions: { web: { href: urlOfForm(form), mimetype: 'text/html' } },
    associations: flatAssociations(form),
    altids: altIdsOf(form),
  })
}

function altIdsOf(form: Form) {
  const { releaseId, externalId } = form.content
  return {
    guid: guidOfForm(form),
    uuid: releaseId,
    number: numberOf(form),
    url: urlOfForm(form),
    external: externalId ?? undefined,
  }
}
