import { useTranslations } from 'next-intl'
import { directionOf, localPath } from '#lib/i18n/locale.ts'
import type { PageViews } from '#lib/statistics/statistics.ts'

const names: Record<string, string> = {
  '/': 'home',
  '/releases': 'releases',
  '/search': 'search',
  '/media': 'media',
}

/** A page by its headline, its name or its address, with the way to it. */
export function PageName({ path, locale, headline }: Omit<PageViews, 'views'>) {
  const t = useTranslations('statistics.PageNames')
  const languages = useTranslations('releases.language')
  const address = localPath(locale, path)
  if (headline)
    return (
      <a href={address} lang={locale} dir={directionOf(locale)}>
        {headline}
      </a>
    )
  const name = names[path]
  return name ? (
    <a href={address} hrefLang={locale}>
      {t(name)} · {languages(locale)}
    </a>
  ) : (
    <a href={address} hrefLang={locale}>
      <bdi dir="ltr">{address}</bdi>
    </a>
  )
}
