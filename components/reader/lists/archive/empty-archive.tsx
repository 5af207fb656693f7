import { useTranslations } from 'next-intl'
import type { Archive } from '#lib/newsroom/queries/find-archive.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import type { Chip } from '../parts/chips.tsx'
import { EmptyList } from '../parts/empty-list.tsx'
import { NoReleases } from '../no-releases.tsx'

/** Says how to see more: nothing at all yet, nothing on this page, or nothing that meets all conditions. */
export function EmptyArchive({ archive, chips }: { archive: Archive; chips: Chip[] }) {
  const t = useTranslations('lists.EmptyArchive')
  const pages = useTranslations('lists.Pages')
  const further = useTranslations('lists.Archive')
  const { locale, list, filters } = archive
  if (list.older) return <p>{further('further')}</p>
  const all = hrefOf(locale, '/releases')
  if (filters.page)
    return <EmptyList title={pages('empty')} ways={[{ href: all, name: pages('newest') }]} />
  if (chips.length === 0) return <NoReleases locale={locale} />
  return (
    <EmptyList
      title={t('title')}
      text={t('text')}
      ways={[
        ...chips.map(({ name, href }) => ({ href, name: t('without', { name }) })),
        { href: all, name: t('all') },
        { href: hrefOf(locale, '/search'), name: t('search') },
      ]}
    />
  )
}
