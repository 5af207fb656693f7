import { getTranslations } from 'next-intl/server'
import { narrowed } from '#lib/newsroom/facets/narrow.ts'
import type { Archive } from '#lib/newsroom/queries/find-archive.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { Chips } from '../parts/chips.tsx'
import { GroupedRows } from '../parts/grouped-rows.tsx'
import { ListColumns } from '../parts/list-columns.tsx'
import { ListHeader } from '../parts/list-header.tsx'
import { PageLinks } from '../parts/page-links.tsx'
import { releaseCount } from '../parts/release-count.ts'
import { ArchiveFacets } from './archive-facets.tsx'
import { Calendar } from './calendar.tsx'
import { EmptyArchive } from './empty-archive.tsx'
import { archiveTitle, listOf, wishesOf } from './wishes.ts'

/** A page of the archive: what it is of, the releases, and beside them the years and all that they may be narrowed to. */
export async function ArchiveView({ archive }: { archive: Archive }) {
  const { locale, list } = archive
  const t = await getTranslations({ locale, namespace: 'lists.Archive' })
  const wishes = await wishesOf(archive)
  const listed = listOf(archive)
  const chips = wishes.map(({ parameter, name }) => ({
    key: parameter,
    name,
    href: narrowed(listed, { [parameter]: undefined }),
  }))
  const hrefAt = (page: string | null) => page && narrowed(listed, { page })
  return (
    <>
      <ListHeader
        title={await archiveTitle(archive)}
        count={list.rows.length > 0 ? await releaseCount(locale, list.total) : undefined}
      >
        <Chips chips={chips} clearHref={hrefOf(locale, '/releases')} />
      </ListHeader>
      <ListColumns
        asideTitle={t('filter')}
        aside={
          <>
            <Calendar list={listed} periods={archive.periods} />
            <ArchiveFacets archive={archive} />
          </>
        }
      >
        {list.rows.length > 0 ? (
          <GroupedRows rows={list.rows} locale={locale} />
        ) : (
          <EmptyArchive archive={archive} chips={chips} />
        )}
        <PageLinks newer={hrefAt(list.newer && `~${list.newer}`)} older={hrefAt(list.older)} />
      </ListColumns>
    </>
  )
}
