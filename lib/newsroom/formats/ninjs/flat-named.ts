import { mediaTopicCode, mediaTopicScheme, subjectUri } from '../../subject-uri.ts'
import type { Form } from '../form.ts'
import { issuerOf, peopleOf } from './named.ts'

/** Who and what a release names, in ninjs 1.6: a vocabulary and a code in it. */
export function flatNamed(form: Form) {
  const { publicUrl, content } = form
  const scheme = (kind: 'topic' | 'person' | 'organisation' | 'place') =>
    subjectUri(publicUrl, kind, { slug: '' })
  const { name, contactInfo } = issuerOf(form)
  return {
    subject: content.topics.map((topic) => ({
      name: topic.name,
      rel: 'about',
      scheme: topic.mediaTopic ? mediaTopicScheme : scheme('topic'),
      code: topic.mediaTopic ? mediaTopicCode(topic.mediaTopic) : topic.slug,
    })),
    person: [
      ...content.people.map((person) => ({
        name: person.name,
        rel: 'about',
        scheme: scheme('person'),
        code: person.slug,
      })),
      ...(peopleOf(form) ?? []).filter(isContact).map(flatContact),
    ],
    organisation: [
      { name, rel: 'issuer', contactinfo: contactInfo },
      ...content.organisations.map((body) => ({
        name: body.name,
        rel: 'about',
        scheme: scheme('organisation'),
        code: body.slug,
      })),
    ],
    place: content.placeName
      ? [
          {
            name: content.placeName,
            rel: 'dateline',
            scheme: scheme('place'),
            code: content.placeSlug ?? undefined,
          },
        ]
      : [],
    genre: [
      {
        name: form.t('article.Kind.press_release'),
        scheme: 'http://cv.iptc.org/newscodes/genre/',
        code: 'Press_Release',
      },
    ],
    infosource: [{ name, rel: 'issuer' }],
  }
}

type Named = NonNullable<ReturnType<typeof peopleOf>>[number]

const isContact = ({ rel }: Named) => rel === 'contact'
const flatContact = (person: Named) => ({
  name: person.name,
  rel: 'contact',
  contactinfo: 'contactInfo' in person ? person.contactInfo : undefined,
})
