import { getLocale, getTranslations } from 'next-intl/server'
import { ReleaseTabs } from '#components/admin/releases/release-tabs.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'

type LanguageTabsProps = { releaseId: string; languages: Locale[] }

/** The languages of a release, each with its own versions. One alone needs no choice. */
export async function LanguageTabs({ releaseId, languages }: LanguageTabsProps) {
  const t = await getTranslations('review.LanguageTabs')
  const labels = await getTranslations('releases.language')
  const locale = (await getLocale()) as Locale
  if (languages.length < 2) return null
  return (
    <ReleaseTabs
      label={t('languages')}
      tabs={languages.map((language) => ({
        path: localPath(locale, `/admin/releases/${releaseId}/revisions/${language}`),
        text: labels(language),
      }))}
    />
  )
}
