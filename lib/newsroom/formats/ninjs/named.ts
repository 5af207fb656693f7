// Who and what a release names, as ninjs has it: the name in the document's language, the identifier the same in both.
import type { EditionContact } from '#lib/editions/edition-content.ts'
import { mediaTopicCode, mediaTopicScheme, subjectUri } from '../../subject-uri.ts'
import { type Form, homeOf } from '../form.ts'

type ContactInfo = { type: string; role?: string; lang?: string; value: string }

const ways = (email: string, phone: string): ContactInfo[] => [
  ...(email ? [{ type: 'email', role: 'office', value: email }] : []),
  ...(phone ? [{ type: 'phone', role: 'office', value: phone }] : []),
]

/** An empty list is not written. */
const orNone = <T>(list: T[]) => (list.length > 0 ? list : undefined)

export function issuerOf(form: Form) {
  const { site, content, publicUrl } = form
  const home = homeOf(form, content.locale)
  return {
    name: site.fullName,
    rel: 'issuer',
    uri: homeOf({ ...form, publicUrl }, 'ar'),
    contactInfo: [{ type: 'web', role: 'office', value: home }, ...ways(site.email, site.phone)],
  }
}

export const organisationsOf = (form: Form) => [
  issuerOf(form),
  ...form.content.organisations.map(({ name, slug, sameAs }) => ({
    name,
    rel: 'about',
    uri: subjectUri(form.publicUrl, 'organisation', { slug, sameAs }),
  })),
]

export const peopleOf = ({ publicUrl, content }: Form) =>
  orNone([
    ...content.people.map(({ name, slug, sameAs }) => ({
      name,
      rel: 'about',
      uri: subjectUri(publicUrl, 'person', { slug, sameAs }),
    })),
    ...content.contacts.map(contactOf),
  ])

const contactOf = ({ name, role, email, phone }: EditionContact) => ({
  name,
  rel: 'contact',
  literal: role || undefined,
  contactInfo: orNone(ways(email, phone)),
})

export const placesOf = ({ publicUrl, content: { placeName, placeSlug } }: Form) =>
  placeName
    ? [
        {
          name: placeName,
          rel: 'dateline',
          uri: placeSlug ? subjectUri(publicUrl, 'place', { slug: placeSlug }) : undefined,
        },
      ]
    : undefined

export const subjectsOf = ({ publicUrl, content }: Form) =>
  orNone(
    content.topics.map(({ name, slug, mediaTopic }) => ({
      name,
      rel: 'about',
      uri: mediaTopic
        ? mediaTopicScheme + mediaTopicCode(mediaTopic)
        : subjectUri(publicUrl, 'topic', { slug }),
    })),
  )

/** The vocabulary has one genre for all that an office gives out; the kind says which. */
export const genresOf = ({ content, t }: Form) => [
  {
    name: t('article.Kind.press_release'),
    uri: 'http://cv.iptc.org/newscodes/genre/Press_Release',
  },
  ...(content.kind === 'press_release'
    ? []
    : [{ name: t(`article.Kind.${content.kind}`), literal: content.kind }]),
]
