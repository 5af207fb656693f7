// NewsML-G2 2.35 (IPTC), one news item for an edition. The order of the elements is the schema's.
import { directionOf } from '#lib/i18n/locale.ts'
import { wordCountOf } from '#lib/rich-text/plain-text.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { type Xml, Xml as Written, xml, xmlDocument } from '../../feeds/xml.ts'
import type { Names } from '../../queries/find-names.ts'
import { figureOf } from '../figure.ts'
import {
  correctionOf,
  type Form,
  guidOfForm,
  historyOf,
  statusOf,
  translationOf,
  urlOfForm,
  versionOf,
  withdrawalOf,
} from '../form.ts'
import { htmlBody } from '../ninjs/bodies.ts'
import { namedJpegs } from '../ninjs/pictures.ts'
import { contentMeta } from './content-meta.ts'
import { party, roleUri } from './named.ts'

export function newsmlDocument(form: Form, names: Names): string {
  const { content } = form
  return xmlDocument(xml`<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
  guid="${guidOfForm(form)}" version="${versionOf(form)}" standard="NewsML-G2" standardversion="2.35" conformance="power"
  xml:lang="${content.locale}" dir="${directionOf(content.locale)}">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
${rightsInfo(form)}${itemMeta(form)}${contentMeta(form, names)}${contentSet(form)}</newsItem>`)
}

function rightsInfo(form: Form): Xml {
  const { copyright } = form.site
  const terms = xml`<copyrightNotice>${copyright}</copyrightNotice>\n<usageTerms>${copyright}</usageTerms>\n`
  return xml`<rightsInfo>
${party('copyrightHolder', form)}${copyright ? terms : null}</rightsInfo>
`
}

function itemMeta(form: Form): Xml {
  const { content, entry } = form
  const correction = correctionOf(form)
  return xml`<itemMeta>
<itemClass qcode="ninat:text"/>
${party('provider', form)}<versionCreated>${entry.changedAt.toISOString()}</versionCreated>
<firstCreated>${entry.firstPublishedAt.toISOString()}</firstCreated>
<pubStatus qcode="stat:${statusOf(form)}"/>
<title>${content.headline}</title>
${edNote(form, 'withdrawal', withdrawalOf(form))}${edNote(form, 'correction', correction)}${edNote(form, 'changes', historyOf(form).join('\n'))}${edNote(form, 'notesToEditors', content.notesToEditors)}${edNote(form, 'boilerplate', content.boilerplate)}${correction ? xml`<signal qcode="sig:correction"/>\n` : null}${links(form)}</itemMeta>
`
}

const edNote = (form: Form, role: string, words: string | null) =>
  words ? xml`<edNote roleuri="${roleUri(form, role)}">${words}</edNote>\n` : null

/** The vocabulary of relations has none for a translation; the one of schema.org says which of the two this is. */
function links(form: Form): Xml {
  const { content } = form
  const translation = translationOf(form)
  const relation =
    content.locale === content.originalLocale ? 'workTranslation' : 'translationOfWork'
  const other =
    translation &&
    xml`<link reluri="https://schema.org/${relation}" residref="${translation.guid}" href="${translation.url}" xml:lang="${translation.locale}" contenttype="text/html"/>\n`
  return xml`<link reluri="https://schema.org/url" href="${urlOfForm(form)}" contenttype="text/html"/>\n${other}`
}

function contentSet(form: Form): Xml {
  const { content } = form
  const { locale, headline } = content
  const body = new Written([htmlBody(form, true), ...figuresBelow(form)].join('\n'))
  return xml`<contentSet>
<inlineXML contenttype="application/xhtml+xml" wordcount="${wordCountOf(content.body)}" xml:lang="${locale}">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${locale}" lang="${locale}" dir="${directionOf(locale)}">
<head><title>${headline}</title></head>
<body>
${body}
</body>
</html>
</inlineXML>
${remoteContents(form)}</contentSet>
`
}

/** Photos that the text does not place, with their words. */
function figuresBelow(form: Form): string[] {
  const { body, photos } = form.content
  const placed = new Set(
    body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.assetId : [])),
  )
  return photos
    .filter(({ assetId }) => !placed.has(assetId))
    .flatMap((photo) => figureOf(form, photo) ?? [])
}

const remoteContents = ({ publicUrl, content }: Form) =>
  content.photos.map((photo) =>
    namedJpegs(photo).map(({ name, file }) => {
      const href = new URL(fileUrl(file, content.slug), publicUrl).href
      return xml`<remoteContent rendition="rnd:${name}" href="${href}" contenttype="image/jpeg" size="${file.bytes}" width="${file.width}" height="${file.height}" title="${photo.caption || photo.alt}"/>\n`
    }),
  )
