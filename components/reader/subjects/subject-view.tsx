import { useTranslations } from 'next-intl'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import { subjectPaths } from '#lib/newsroom/routes.ts'
import type { SubjectPage } from '#lib/newsroom/subjects/find-subject-page.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { EmptyList } from '../lists/parts/empty-list.tsx'
import { GroupedRows } from '../lists/parts/grouped-rows.tsx'
import { ListColumns } from '../lists/parts/list-columns.tsx'
import { PageLinks } from '../lists/parts/page-links.tsx'
import { SubjectAside } from './subject-aside.tsx'
import { SubjectHeader } from './subject-header.tsx'

/** A topic, person, organisation or place, and what was issued about it. */
export function SubjectView({ locale, page }: { locale: Locale; page: SubjectPage }) {
  const t = useTranslations('lists.Subject')
  const { subject, list, years, namedWith } = page
  const here = hrefOf(locale, `/${subjectPaths[subject.kind]}/${subject.slug}`)
  if (subject.counts[locale] === 0)
    return (
      <>
        <SubjectHeader locale={locale} subject={subject} />
        <ElsewhereOnly locale={locale} page={page} />
      </>
    )
  return (
    <>
      <SubjectHeader locale={locale} subject={subject} />
      <ListColumns
        asideTitle={t('more')}
        aside={
          <SubjectAside locale={locale} subject={subject} years={years} namedWith={namedWith} />
        }
      >
        {list.rows.length > 0 ? (
          <GroupedRows rows={list.rows} locale={locale} />
        ) : (
          <NoMore here={here} />
        )}
        <PageLinks
          newer={list.newer && `${here}?page=~${list.newer}`}
          older={list.older && `${here}?page=${list.older}`}
        />
      </ListColumns>
    </>
  )
}

function NoMore({ here }: { here: string }) {
  const t = useTranslations('lists.Pages')
  return <EmptyList title={t('empty')} ways={[{ href: here, name: t('newest') }]} />
}

/** In this language there is nothing about it yet; in the other there is. */
function ElsewhereOnly({ locale, page }: { locale: Locale; page: SubjectPage }) {
  const t = useTranslations('lists.Subject')
  const { kind, slug, counts } = page.subject
  const other = otherLocale(locale)
  const values = { count: counts[other], shown: formatNumber(counts[other], locale) }
  const href = hrefOf(other, `/${subjectPaths[kind]}/${slug}`)
  const ways = [{ href, name: t('other', values), hrefLang: other }]
  return <EmptyList title={t('none')} text={t('noneText')} ways={ways} />
}
