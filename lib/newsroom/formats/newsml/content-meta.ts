import { fileUrl } from '#lib/editions/photo-files.ts'
import { locales } from '#lib/i18n/locale.ts'
import { type Xml, xml } from '../../feeds/xml.ts'
import { largestJpeg } from '../../largest-jpeg.ts'
import type { Names } from '../../queries/find-names.ts'
import type { SubjectKind } from '../../routes.ts'
import { mediaTopicCode, subjectUri } from '../../subject-uri.ts'
import { datelineIn } from '../../texts.ts'
import type { Form } from '../form.ts'
import { startOfOfficeDay } from '../office-day.ts'
import { contactSource, party, roleUri } from './named.ts'

/** What the text is and is about: first who made it and where, then the words that lists show. */
export function contentMeta(form: Form, names: Names): Xml {
  const { content, t } = form
  const dateline = datelineIn(t, content)
  return xml`<contentMeta>
${icon(form)}${content.datelineDate ? xml`<contentCreated>${startOfOfficeDay(content.datelineDate)}</contentCreated>\n` : null}${located(form, names)}${party('creator', form)}${party('infoSource', form)}${content.contacts.map((contact) => contactSource(form, contact))}<language tag="${content.locale}"/>
<genre qcode="genre:Press_Release"><name xml:lang="${content.locale}">${t('article.Kind.press_release')}</name></genre>
${subjects(form, names)}<slugline>${content.slug}</slugline>
${words(form, 'headline', 'kicker', content.kicker)}<headline>${content.headline}</headline>
${words(form, 'headline', 'subheadline', content.subheadline)}${dateline ? xml`<dateline>${dateline}</dateline>\n` : null}<by>${form.site.fullName}</by>
${words(form, 'description', 'summary', content.summary)}</contentMeta>
`
}

function icon({ publicUrl, content }: Form): Xml | null {
  const [photo] = content.photos
  const jpeg = photo && largestJpeg(photo)
  if (!jpeg) return null
  const href = new URL(fileUrl(jpeg, content.slug), publicUrl).href
  return xml`<icon href="${href}" contenttype="image/jpeg" size="${jpeg.bytes}" rendition="rnd:web" width="${jpeg.width}" height="${jpeg.height}"/>\n`
}

function words(form: Form, element: 'headline' | 'description', role: string, text: string) {
  if (!text) return null
  const attribute = xml` roleuri="${roleUri(form, role)}"`
  return element === 'headline'
    ? xml`<headline${attribute}>${text}</headline>\n`
    : xml`<description${attribute}>${text}</description>\n`
}

/** Its name in every language in which it has one; the edition's own word comes first. */
function namesOf(
  { content }: Form,
  names: Names,
  named: { kind: SubjectKind; slug: string; name: string },
) {
  return locales
    .toSorted((one) => (one === content.locale ? -1 : 1))
    .map((locale) => {
      const name = locale === content.locale ? named.name : names(named.kind, named.slug, locale)
      return name ? xml`<name xml:lang="${locale}">${name}</name>` : null
    })
}

function located(form: Form, names: Names): Xml | null {
  const { placeName, placeSlug } = form.content
  if (!placeName) return null
  const slug = placeSlug ?? ''
  const uri = slug ? xml` uri="${subjectUri(form.publicUrl, 'place', { slug })}"` : null
  return xml`<located${uri}>${namesOf(form, names, { kind: 'place', slug, name: placeName })}</located>\n`
}

/** Types of concepts in the vocabulary of IPTC. */
const conceptTypes = { topic: 'abstract', person: 'person', organisation: 'organisation' } as const

function subjects(form: Form, names: Names): Xml[] {
  const { publicUrl, content } = form
  const one = (
    kind: keyof typeof conceptTypes,
    named: { slug: string; name: string; sameAs?: string },
    qcode: string | null = null,
  ) => {
    const uri = qcode ? xml`qcode="${qcode}"` : xml`uri="${subjectUri(publicUrl, kind, named)}"`
    return xml`<subject type="cpnat:${conceptTypes[kind]}" ${uri}>${namesOf(form, names, { ...named, kind })}</subject>\n`
  }
  return [
    ...content.topics.map((topic) =>
      one('topic', topic, topic.mediaTopic && `medtop:${mediaTopicCode(topic.mediaTopic)}`),
    ),
    ...content.people.map((person) => one('person', person)),
    ...content.organisations.map((body) => one('organisation', body)),
  ]
}
