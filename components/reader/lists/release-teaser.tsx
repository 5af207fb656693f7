import { useTranslations } from 'next-intl'
import { Picture } from '#components/article/photos/picture.tsx'
import { srcSets } from '#lib/editions/photo-files.ts'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { ReleaseRow } from '#lib/newsroom/queries/release-row.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './release-teaser.module.css'

export type TeaserLook = 'lead' | 'brief' | 'card' | 'line'

type TeaserProps = {
  row: ReleaseRow
  look: TeaserLook
  heading?: 'h2' | 'h3'
}

const sizes: Record<TeaserLook, string> = {
  lead: '(min-width: 64rem) 46rem, 92vw',
  brief: '10rem',
  card: '(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 92vw',
  line: '(min-width: 40rem) 13rem, 6rem',
}

/** A release in a list. The headline is the link; the photo leads to the same page and is not read out twice. */
export function ReleaseTeaser({ row, look, heading: Heading = 'h3' }: TeaserProps) {
  const kind = useTranslations('article.Kind')
  const sources = row.photo && look !== 'brief' ? srcSets(row.photo, row.slug) : null
  const href = hrefOf(row.locale, row.path)
  return (
    <article className={styles[look]}>
      {row.photo && sources ? (
        <a className={styles.photo} href={href} tabIndex={-1} aria-hidden="true">
          <Picture
            photo={{ ...row.photo, alt: '' }}
            sources={sources}
            sizes={sizes[look]}
            isFirst={look === 'lead'}
            isCut
          />
        </a>
      ) : null}
      <div className={styles.words}>
        {row.kicker ? <p className={styles.kicker}>{row.kicker}</p> : null}
        <Heading>
          <a href={href}>{row.headline}</a>
        </Heading>
        {look !== 'brief' && row.summary ? <p className={styles.summary}>{row.summary}</p> : null}
        <p className={styles.date}>
          <span>{kind(row.kind)}</span>
          <time dateTime={row.firstPublishedAt.toISOString()}>
            {formatMomentDay(row.firstPublishedAt, row.locale)}
          </time>
        </p>
      </div>
    </article>
  )
}
