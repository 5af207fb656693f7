import type { SubjectKind } from './routes.ts'
import { subjectPaths } from './routes.ts'
import { absoluteUrl } from './urls.ts'

// The vocabulary's identifiers begin with http, whatever its server answers to.
export const mediaTopicScheme = 'http://cv.iptc.org/newscodes/mediatopic/'

/** The office keeps topics as NewsML writes them, `medtop:11000000`; other formats want the code alone. */
export const mediaTopicCode = (mediaTopic: string) => mediaTopic.replace(/^medtop:/, '')

/** A name for machines, the same in both languages: the address elsewhere, if there is one, else the Arabic page here. */
export function subjectUri(
  publicUrl: string,
  kind: SubjectKind,
  { slug, sameAs }: { slug: string; sameAs?: string },
): string {
  return elsewhere(sameAs) ?? absoluteUrl(publicUrl, 'ar', `/${subjectPaths[kind]}/${slug}`)
}

/** Its address elsewhere, if that is one of the web. */
export function elsewhere(sameAs: string | undefined): string | undefined {
  const url = sameAs ? URL.parse(sameAs) : null
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}
