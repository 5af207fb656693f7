import { getLocale, getTranslations } from 'next-intl/server'
import { ChangeLegend } from '#components/admin/diff/change-legend.tsx'
import { ChangeNavigator } from '#components/admin/diff/change-navigator.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Review } from '#lib/review/find-review.ts'
import { keyOf } from '#lib/review/point.ts'
import { BaseForm } from './base-form.tsx'
import { pointValues } from './point-name.ts'
import styles from './review-head.module.css'
import { ViewSwitch } from './view-switch.tsx'

type ReviewHeadProps = { review: Review; path: string; isBeside: boolean }

/** What the text is compared with, how many changes that makes, and the way through them. */
export async function ReviewHead({ review, path, isBeside }: ReviewHeadProps) {
  const { base, points } = review
  const t = await getTranslations('review')
  const locale = (await getLocale()) as Locale
  const chosen = base ? keyOf(base) : 'none'
  const choices = points.map((point) => ({
    key: keyOf(point),
    text: t('Point.name', pointValues(point, locale)),
    is: point.is,
  }))
  const isListed = chosen === 'none' || choices.some(({ key }) => key === chosen)
  const shown = isListed
    ? choices
    : [...choices, { key: chosen, text: t('Point.name', pointValues(base!, locale)), is: base!.is }]
  const here = localPath(locale, path)
  return (
    <div className={styles.head}>
      <div className={styles.tools}>
        <BaseForm
          named={shown.filter(({ is }) => is !== 'revision')}
          revisions={shown.filter(({ is }) => is === 'revision')}
          chosen={chosen}
          view={isBeside ? 'beside' : 'inline'}
        />
        {base && (
          <ViewSwitch
            isBeside={isBeside}
            paths={{
              inline: `${here}?base=${chosen}`,
              beside: `${here}?base=${chosen}&view=beside`,
            }}
          />
        )}
      </div>
      <Summary review={review} />
      {base && (
        <div className={styles.tools}>
          <ChangeLegend screenLocale={locale} />
        </div>
      )}
      <div className={styles.tools}>
        {base && <ChangeNavigator key={`${chosen}-${isBeside}-${review.current.revisionId}`} />}
        <ButtonLink look="quiet" href="#decision">
          {t('ReviewDecision.title')} <span aria-hidden="true">↓</span>
        </ButtonLink>
      </div>
    </div>
  )
}

async function Summary({ review: { base, comparison, points } }: { review: Review }) {
  const t = await getTranslations('review.Summary')
  const locale = (await getLocale()) as Locale
  const isFirst = !points.some(({ is }) => is === 'live' || is === 'approved')
  if (!base) return <Message title={t(isFirst ? 'nothingBefore' : 'unmarked')} />
  const values = { ...pointValues(base, locale), count: comparison.changes }
  return (
    <Message tone={comparison.changes > 0 ? 'warn' : 'good'} title={t('changes', values)}>
      {isFirst && <p>{t('neverApproved')}</p>}
      {comparison.changes > 0 && base.is === 'revision' && <p>{t('wordsOnly')}</p>}
    </Message>
  )
}
