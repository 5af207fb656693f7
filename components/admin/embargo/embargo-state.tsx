import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '#components/ui/badge.tsx'
import type { EmbargoForDesk } from '#lib/embargo/queries.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { momentIn, offsetIn } from '#lib/plans/show-moment.ts'
import styles from './embargo-view.module.css'

/** Where the embargo stands, and what the room shows as things are. */
export async function EmbargoState({ embargo }: { embargo: EmbargoForDesk }) {
  const t = await getTranslations('embargo.EmbargoState')
  const { until, isUnderEmbargo, isPublic } = embargo
  if (isPublic) return <Standing title={t('public')} hint={t('publicHint')} />
  if (!until) return <Standing title={t('none')} hint={t('noneHint')} />
  return (
    <div className={styles.standing}>
      <Badge tone={isUnderEmbargo ? 'danger' : 'good'}>
        {t(isUnderEmbargo ? 'under' : 'over')}
      </Badge>
      <Moment at={until} zone={embargo.zone} />
      <Ready embargo={embargo} />
    </div>
  )
}

const Standing = ({ title, hint }: { title: string; hint: string }) => (
  <div className={styles.standing}>
    <p className={styles.strong}>{title}</p>
    <p className={styles.soft}>{hint}</p>
  </div>
)

async function Moment({ at, zone }: { at: Date; zone: string }) {
  const t = await getTranslations('plans')
  const locale = (await getLocale()) as Locale
  const zoneName = t.has(`Zone.${zone}`) ? t(`Zone.${zone}`) : zone
  return (
    <p className={styles.moment}>
      <time dateTime={at.toISOString()}>{momentIn(at, zone, locale)}</time>
      <span className={styles.soft}>
        {zoneName} ({offsetIn(at, zone, locale)})
      </span>
    </p>
  )
}

async function Ready({ embargo: { ready } }: { embargo: EmbargoForDesk }) {
  const t = await getTranslations('embargo.EmbargoState')
  const languages = await getTranslations('releases.language')
  const locale = await getLocale()
  const named = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    ready.map((language) => languages(language)),
  )
  return <p className={styles.soft}>{t('ready', { count: ready.length, languages: named })}</p>
}
