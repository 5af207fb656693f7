import { useLocale, useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/tabs.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { type Range, ranges } from '#lib/statistics/statistics.ts'

/** How far back the counts go; each range has an address of its own. */
export function RangeLinks({ path, range }: { path: string; range: Range }) {
  const t = useTranslations('statistics.RangeLinks')
  const locale = useLocale() as Locale
  const tabs = ranges.map((one) => ({
    path: localPath(locale, `${path}?range=${one}`),
    text: t(one),
    isCurrent: one === range,
  }))
  return <Tabs label={t('label')} tabs={tabs} />
}
