import { getTranslations } from 'next-intl/server'
import type { Locale } from '#lib/i18n/locale.ts'
import { siteTag, tagsMeta } from '#lib/newsroom/tags.ts'
import { currentSite } from '../frame/current-site.ts'

type NoticeHeadProps = { locale: Locale; title: string; tags?: string[] }

/** The head of a page that answers 404 or 410: Next leaves out such a page's metadata, and adds `noindex` itself. */
export async function NoticeHead({ locale, title, tags = [] }: NoticeHeadProps) {
  const t = await getTranslations({ locale, namespace: 'feeds.Head' })
  const site = await currentSite(locale)
  return (
    <>
      <title>{t('page', { title, site: site.name })}</title>
      {Object.entries(tagsMeta(...tags, siteTag)).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
    </>
  )
}
