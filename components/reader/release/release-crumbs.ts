import { getTranslations } from 'next-intl/server'
import type { Crumb } from '#lib/newsroom/json-ld/breadcrumbs.ts'
import type { PublishedContent } from '#lib/newsroom/queries/find-release-page.ts'
import { crumbsTo } from '../frame/crumbs.ts'

type Addressed = { content: Pick<PublishedContent, 'locale' | 'year' | 'sequence'>; path: string }

/** From the front page to a release, and to what lies below it. */
export async function releaseCrumbs({ content, path }: Addressed, ...below: Crumb[]) {
  const { locale, year, sequence } = content
  const sections = await getTranslations({ locale, namespace: 'reader.Section' })
  const t = await getTranslations({ locale, namespace: 'release-page.ReleasePage' })
  return crumbsTo(
    locale,
    { name: sections('releases'), path: '/releases' },
    { name: t('crumb', { number: `${year}/${sequence}` }), path },
    ...below,
  )
}
