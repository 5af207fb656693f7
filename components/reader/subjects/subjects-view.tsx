import { getTranslations } from 'next-intl/server'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import { type SubjectKind, subjectPaths } from '#lib/newsroom/routes.ts'
import { byLetter } from '#lib/newsroom/subjects/letters.ts'
import type { SubjectRow } from '#lib/newsroom/subjects/list-subjects.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { EmptyList } from '../lists/parts/empty-list.tsx'
import { ListHeader } from '../lists/parts/list-header.tsx'
import { LetterIndex } from './letter-index.tsx'

type SubjectsViewProps = { locale: Locale; kind: SubjectKind; rows: SubjectRow[]; most: number }

/** All people, organisations or places that releases name, by letter. */
export async function SubjectsView({ locale, kind, rows, most }: SubjectsViewProps) {
  const t = await getTranslations({ locale, namespace: 'lists.Subjects' })
  const other = otherLocale(locale)
  const path = `/${subjectPaths[kind]}`
  const way = { href: hrefOf(other, path), name: t('other'), hrefLang: other }
  return (
    <>
      <ListHeader title={t(kind)} text={t(`intro.${kind}`)} />
      {rows.length > 0 ? (
        <LetterIndex locale={locale} path={path} letters={byLetter(rows, locale)} />
      ) : (
        <EmptyList title={t('none')} text={t('noneText')} ways={[way]} />
      )}
      {rows.length === most ? <p>{t('truncated', { shown: formatNumber(most, locale) })}</p> : null}
    </>
  )
}
