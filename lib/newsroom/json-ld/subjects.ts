// Who and what a release is about, each with the address that tells it from its namesakes.
import type {
  EditionOrganisation,
  EditionPerson,
  EditionTopic,
} from '#lib/editions/edition-content.ts'
import { elsewhere, mediaTopicCode, mediaTopicScheme, subjectUri } from '../subject-uri.ts'
import type { Node } from './publisher.ts'

export const topicNode = (publicUrl: string, topic: EditionTopic): Node =>
  topic.mediaTopic
    ? {
        '@type': 'DefinedTerm',
        '@id': mediaTopicScheme + mediaTopicCode(topic.mediaTopic),
        name: topic.name,
        termCode: mediaTopicCode(topic.mediaTopic),
        inDefinedTermSet: mediaTopicScheme,
      }
    : { '@type': 'Thing', '@id': subjectUri(publicUrl, 'topic', topic), name: topic.name }

export const personNode = (publicUrl: string, { name, role, ...person }: EditionPerson): Node => ({
  '@type': 'Person',
  '@id': subjectUri(publicUrl, 'person', { slug: person.slug }),
  name,
  jobTitle: role || undefined,
  sameAs: elsewhere(person.sameAs),
})

export const organisationNode = (
  publicUrl: string,
  { name, slug, sameAs }: EditionOrganisation,
): Node => ({
  '@type': 'Organization',
  '@id': subjectUri(publicUrl, 'organisation', { slug }),
  name,
  sameAs: elsewhere(sameAs),
})
