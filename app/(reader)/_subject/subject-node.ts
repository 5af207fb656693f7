import { readConfig } from '#lib/config.ts'
import type { Node } from '#lib/newsroom/json-ld/publisher.ts'
import { organisationNode, personNode, topicNode } from '#lib/newsroom/json-ld/subjects.ts'
import type { Subject } from '#lib/newsroom/subjects/find-subject.ts'

/** What a subject's page is about, as a release that names it has it. */
export function nodeOf(subject: Subject): Node {
  const { publicUrl } = readConfig()
  switch (subject.kind) {
    case 'topic':
      return topicNode(publicUrl, subject)
    case 'person':
      return personNode(publicUrl, subject)
    case 'organisation':
      return organisationNode(publicUrl, subject)
    default:
      return { '@type': 'Place', name: subject.name }
  }
}
