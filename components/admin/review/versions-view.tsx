import { getLocale, getTranslations } from 'next-intl/server'
import { ChangeLegend } from '#components/admin/diff/change-legend.tsx'
import { ChangeNavigator } from '#components/admin/diff/change-navigator.tsx'
import { DiffView } from '#components/admin/diff/diff-view.tsx'
import { Message } from '#components/ui/message.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Versions } from '#lib/review/find-review.ts'
import { DeskFigure } from './desk-figure.tsx'
import { pointValues } from './point-name.ts'
import styles from './review-head.module.css'
import { ViewSwitch } from './view-switch.tsx'

type VersionsViewProps = {
  releaseId: string
  language: Locale
  versions: Versions
  isBeside: boolean
}

const figure = (assetId: string) => <DeskFigure assetId={assetId} />

/** Two revisions of a text, and what changed from the one to the other. */
export async function VersionsView(props: VersionsViewProps) {
  const { releaseId, language, isBeside } = props
  const { from, to, comparison } = props.versions
  const t = await getTranslations('review')
  const locale = (await getLocale()) as Locale
  const home = localPath(locale, `/admin/releases/${releaseId}/revisions/${language}`)
  const here = `${home}?from=${from.textRevisionId}&to=${to.textRevisionId}`
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{t('VersionsView.title')}</h2>
      <div className={styles.head}>
        <Message
          tone={comparison.changes > 0 ? 'warn' : 'good'}
          title={t('VersionsView.changes', { count: comparison.changes })}
        >
          <p>{t('VersionsView.from', pointValues(from, locale))}</p>
          <p>{t('VersionsView.to', pointValues(to, locale))}</p>
        </Message>
        <div className={styles.tools}>
          <ChangeLegend screenLocale={locale} />
          <ViewSwitch isBeside={isBeside} paths={{ inline: `${here}&view=inline`, beside: here }} />
        </div>
        <ChangeNavigator key={`${here}-${isBeside}`} />
      </div>
      <DiffView diff={comparison.text} locale={language} isBeside={isBeside} figure={figure} />
    </section>
  )
}
