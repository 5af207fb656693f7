import { useLocale, useTranslations } from 'next-intl'
import { Headline } from '#components/admin/work/headline.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { TrashedRelease } from '#lib/trash/queries.ts'
import { RestoreButton } from './restore-button.tsx'
import styles from './trash-list.module.css'

/** What was thrown away, by whom and when, with the way back. */
export function TrashList({ releases }: { releases: TrashedRelease[] }) {
  const t = useTranslations('work.TrashList')
  const kinds = useTranslations('article.Kind')
  const locale = useLocale() as Locale
  if (releases.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  return (
    <ul className={styles.list}>
      {releases.map((release) => (
        <li key={release.id} className={styles.item}>
          <div className={styles.what}>
            <Headline text={release.headline} locale={release.locale} />
            <p className={styles.facts}>
              <span>{kinds(release.kind)}</span>
              {release.ownerName && <bdi>{release.ownerName}</bdi>}
              <span>
                {t('thrown', {
                  name: release.trashedByName ?? '',
                  moment: formatMoment(release.trashedAt, locale),
                })}
              </span>
            </p>
          </div>
          {release.mayRestore && <RestoreButton releaseId={release.id} name={release.headline} />}
        </li>
      ))}
    </ul>
  )
}
