import { getLocale, getTranslations } from 'next-intl/server'
import { Message } from '#components/ui/message.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { FlagOverview } from '#lib/releases/document-overview.ts'
import { ApproveAfterwardsButton } from './review-buttons.tsx'

/** What went out before a second person had looked at it, until one has. */
export async function ForceFlag({ releaseId, flag }: { releaseId: string; flag: FlagOverview }) {
  const t = await getTranslations('releases.ForceFlag')
  const problems = await getTranslations('problems')
  const system = await getTranslations('history')
  const locale = (await getLocale()) as Locale
  const { editionId, number, actorName, at, reason, obstacle } = flag
  const name = actorName ?? system('system')
  return (
    <Message tone="danger" title={t('title')}>
      <p>{t('explain', { name, number, moment: formatMoment(at, locale) })}</p>
      <p dir="auto">{reason}</p>
      {obstacle === null ? (
        <div>
          <ApproveAfterwardsButton releaseId={releaseId} editionId={editionId} />
        </div>
      ) : (
        obstacle !== 'release.not_allowed' && <p>{problems(obstacle)}</p>
      )}
    </Message>
  )
}
