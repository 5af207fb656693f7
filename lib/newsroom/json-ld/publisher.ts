import type { Locale } from '#lib/i18n/locale.ts'
import type { Site } from '../site.ts'
import { absoluteUrl } from '../urls.ts'

export type Node = Record<string, unknown>

export type Publisher = {
  publicUrl: string
  locale: Locale
  site: Site
  logo: { src: string; width: number; height: number }
}

/** One office in both languages, so one name for both. */
export const officeId = ({ publicUrl }: Pick<Publisher, 'publicUrl'>) =>
  `${absoluteUrl(publicUrl, 'ar', '/')}#office`

export function organisation(publisher: Publisher): Node {
  const { publicUrl, locale, site, logo } = publisher
  return {
    '@type': 'Organization',
    '@id': officeId(publisher),
    name: site.fullName,
    alternateName: site.name === site.fullName ? undefined : site.name,
    description: site.description || undefined,
    url: absoluteUrl(publicUrl, locale, '/'),
    logo: {
      '@type': 'ImageObject',
      url: new URL(logo.src, publicUrl).href,
      width: logo.width,
      height: logo.height,
    },
    address: site.address || undefined,
    email: site.email || undefined,
    telephone: site.phone || undefined,
    contactPoint: contactPoint(site),
  }
}

function contactPoint({ email, phone, hours }: Site) {
  if (!email && !phone) return undefined
  return [
    {
      '@type': 'ContactPoint',
      contactType: 'press',
      email: email || undefined,
      telephone: phone || undefined,
      description: hours || undefined,
      availableLanguage: ['ar', 'en'],
    },
  ]
}

/** Where an author or publisher is only named, because the whole of it stands in the same graph. */
export const officeReference = (publisher: Publisher): Node => ({
  '@type': 'Organization',
  '@id': officeId(publisher),
  name: publisher.site.fullName,
  url: absoluteUrl(publisher.publicUrl, publisher.locale, '/'),
})

export const graph = (...nodes: (Node | null)[]): Node => ({
  '@context': 'https://schema.org',
  '@graph': nodes.filter((node) => node !== null),
})

/** JSON inside an HTML script element: nothing in it may end the element. */
export const jsonLdText = (node: Node) => JSON.stringify(node).replaceAll('<', '\\u003c')

/** The front page: whose site it is, and how it is searched. */
export function webSite(publisher: Publisher): Node {
  const { publicUrl, locale, site } = publisher
  const url = absoluteUrl(publicUrl, locale, '/')
  return graph(organisation(publisher), {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    name: site.name,
    alternateName: site.fullName === site.name ? undefined : site.fullName,
    description: site.description || undefined,
    url,
    inLanguage: locale,
    publisher: { '@id': officeId(publisher) },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absoluteUrl(publicUrl, locale, '/search')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  })
}
