import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { momentIn, offsetIn } from '#lib/plans/show-moment.ts'

/** A moment on the clock of its zone, which is always named. For the server alone, whose clocks it was chosen by. */
export function PlanMoment({ at, zone }: { at: Date; zone: string }) {
  const say = useMoment()
  return <time dateTime={at.toISOString()}>{say(at, zone)}</time>
}

export function useMoment() {
  const t = useTranslations('plans')
  const locale = useLocale() as Locale
  return (at: Date, zone: string) =>
    t('Moment.inZone', {
      moment: momentIn(at, zone, locale),
      zone: t(`Zone.${zone}`),
      offset: offsetIn(at, zone, locale),
    })
}
