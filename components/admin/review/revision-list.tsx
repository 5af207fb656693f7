import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '#components/ui/badge.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import { directionOf, type Locale, localPath } from '#lib/i18n/locale.ts'
import type { RevisionPage, RevisionRow } from '#lib/review/list-revisions.ts'
import { RestoreButton } from './restore-button.tsx'
import styles from './revision-list.module.css'

type RevisionListProps = {
  releaseId: string
  language: Locale
  page: RevisionPage
  /** The newest text, over which an older one is restored. */
  currentId: string
  chosen: { from: string; to: string }
  maySave: boolean
  isOnLaterPage: boolean
}

/** Every text that was saved, newest first; two of them can be chosen to be compared, and each can be brought back. */
export async function RevisionList(props: RevisionListProps) {
  const { releaseId, language, page, isOnLaterPage } = props
  const t = await getTranslations('review.RevisionList')
  const locale = (await getLocale()) as Locale
  const here = localPath(locale, `/admin/releases/${releaseId}/revisions/${language}`)
  return (
    <form method="get" action={here} className={styles.form}>
      <div className={styles.bar}>
        <p>{t('choose')}</p>
        <Button type="submit" look="primary">
          {t('compare')}
        </Button>
      </div>
      <ol className={styles.list}>
        {page.rows.map((row) => (
          <Row key={row.id} row={row} here={here} {...props} />
        ))}
      </ol>
      <nav className={styles.bar} aria-label={t('paging')}>
        {page.next ? (
          <ButtonLink href={`${here}?after=${page.next}`} rel="next">
            {t('older')}
          </ButtonLink>
        ) : (
          <p>{t('end')}</p>
        )}
        {isOnLaterPage && <ButtonLink href={here}>{t('newest')}</ButtonLink>}
      </nav>
    </form>
  )
}

async function Row({
  row,
  here,
  ...props
}: RevisionListProps & { row: RevisionRow; here: string }) {
  const t = await getTranslations('review.RevisionList')
  const locale = (await getLocale()) as Locale
  const { releaseId, language, currentId, chosen, maySave } = props
  const time = formatMoment(row.at, locale)
  return (
    <li className={styles.row} aria-label={time}>
      <span className={styles.radios}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            <input
              type="radio"
              name={end}
              value={row.id}
              defaultChecked={chosen[end] === row.id}
              aria-label={t('choice', { end, time })}
            />{' '}
            {t(end)}
          </label>
        ))}
      </span>
      <div className={styles.what}>
        <p className={styles.when}>
          <time dateTime={row.at.toISOString()}>{time}</time> ·{' '}
          <bdi>{row.authorName ?? t('system')}</bdi>
        </p>
        <p lang={language} dir={directionOf(language)} className={styles.headline}>
          {row.headline || '—'}
        </p>
        <Marks row={row} />
      </div>
      <div className={styles.acts}>
        {row.parentId && (
          <ButtonLink look="quiet" href={`${here}?from=${row.parentId}&to=${row.id}`}>
            {t('changes')}
          </ButtonLink>
        )}
        {!row.isCurrent && maySave && (
          <RestoreButton
            releaseId={releaseId}
            locale={language}
            revisionId={row.id}
            baseRevisionId={currentId}
            time={time}
          />
        )}
      </div>
    </li>
  )
}

async function Marks({ row: { isCurrent, marks } }: { row: RevisionRow }) {
  const t = await getTranslations('review.RevisionList')
  const states = await getTranslations('releases.state')
  const locale = (await getLocale()) as Locale
  if (!isCurrent && marks.length === 0) return null
  return (
    <p className={styles.marks}>
      {isCurrent && <Badge tone="warn">{t('current')}</Badge>}
      {marks.map(({ number, state, at, byName }) => (
        <span key={`${number}-${state}-${at.getTime()}`} title={formatMoment(at, locale)}>
          <Badge tone={state === 'published' || state === 'approved' ? 'good' : 'calm'}>
            {t('mark', { state: states(state), number, name: byName ?? t('system') })}
          </Badge>
        </span>
      ))}
    </p>
  )
}
