import { useLocale, useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/tabs.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { type Register, type Registers, registers } from '#lib/registers/register.ts'

/** Links, so that each register has an address of its own. */
export function RegisterTabs({ entries, chosen }: { entries: Registers; chosen: Register }) {
  const t = useTranslations('registers.RegisterTabs')
  const locale = useLocale() as Locale
  const tabs = registers.map((register) => ({
    path: localPath(locale, `/admin/registers?list=${register}`),
    text: t(register),
    count: entries[register].length,
    isCurrent: register === chosen,
  }))
  return <Tabs label={t('label')} tabs={tabs} />
}
