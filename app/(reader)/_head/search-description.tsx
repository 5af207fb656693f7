import { hrefOf } from '#lib/newsroom/urls.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { siteOf } from './site.ts'

/** Lets a browser search the site from its address bar. Next's metadata has no title for such a link. */
export async function SearchDescription({ locale }: { locale: Locale }) {
  const { name } = await siteOf(locale)
  return (
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      href={hrefOf(locale, '/opensearch.xml')}
      title={name}
    />
  )
}
