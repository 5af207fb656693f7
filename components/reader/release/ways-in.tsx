import { getTranslations } from 'next-intl/server'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { BlockWays } from './block-ways.tsx'

/** The links at the end of each block of a release. */
export async function waysIn({ content, sibling }: ReleasePage) {
  const { locale } = content
  const t = await getTranslations({ locale, namespace: 'release-page.ReleasePage' })
  const label = t('block')
  const same = sibling && {
    href: hrefOf(sibling.locale, sibling.path),
    hrefLang: sibling.locale,
    label: t('sameBlock'),
  }
  return (anchor: string) => <BlockWays anchor={anchor} label={label} same={same} />
}
