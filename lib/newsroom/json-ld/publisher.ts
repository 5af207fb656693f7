import type { Locale } from '#lib/i18n/locale.ts'
import { absoluteUrl } from '../urls.ts'

export type Node = Record<string, unknown>

export type Publisher = {
  publicUrl: string
  locale: Locale
  name: string
  siteName: string
  logo: { path: string; size: number }
}

export const organisation = ({ publicUrl, locale, name, logo }: Publisher): Node => ({
  '@type': 'Organization',
  '@id': `${absoluteUrl(publicUrl, 'ar', '/')}#office`,
  name,
  url: absoluteUrl(publicUrl, locale, '/'),
  logo: {
    '@type': 'ImageObject',
    url: new URL(logo.path, publicUrl).href,
    width: logo.size,
    height: logo.size,
  },
})

/** The front page. */
export const webSite = (publisher: Publisher): Node => ({
  '@context': 'https://schema.org',
  '@graph': [
    organisation(publisher),
    {
      '@type': 'WebSite',
      name: publisher.siteName,
      url: absoluteUrl(publisher.publicUrl, publisher.locale, '/'),
      inLanguage: publisher.locale,
    },
  ],
})

/** JSON inside an HTML script element: nothing in it may end the element. */
export const jsonLdText = (node: Node) => JSON.stringify(node).replaceAll('<', '\\u003c')
