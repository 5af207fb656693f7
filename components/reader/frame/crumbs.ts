import { getTranslations } from 'next-intl/server'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Crumb } from '#lib/newsroom/json-ld/breadcrumbs.ts'

/** The steps from the front page down to a page, for what it shows and for what it tells machines. */
export async function crumbsTo(locale: Locale, ...below: Crumb[]): Promise<Crumb[]> {
  const t = await getTranslations({ locale, namespace: 'reader.Breadcrumbs' })
  return [{ name: t('home'), path: '/' }, ...below]
}
