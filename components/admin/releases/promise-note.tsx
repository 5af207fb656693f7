import { getLocale, getTranslations } from 'next-intl/server'
import { Message } from '#components/ui/message.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** What readers are told, and whether it has been kept. */
export async function PromiseNote({ promisedAt }: { promisedAt: Date }) {
  const t = await getTranslations('releases.PromisePanel')
  const moment = formatMoment(promisedAt, (await getLocale()) as Locale)
  return promisedAt.getTime() < Date.now() ? (
    <Message tone="warn" title={t('overdue', { moment })} />
  ) : (
    <Message title={t('promised', { moment })} />
  )
}
