import { useTranslations } from 'next-intl'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { EmptyList } from './parts/empty-list.tsx'

/** A language in which nothing has been issued yet. */
export function NoReleases({ locale }: { locale: Locale }) {
  const t = useTranslations('lists.NoReleases')
  const other = otherLocale(locale)
  const way = { href: hrefOf(other, '/releases'), name: t('other'), hrefLang: other }
  return <EmptyList title={t('title')} text={t('text')} ways={[way]} />
}
