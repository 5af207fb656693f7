import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type BlockDiff, isChanged } from '#lib/diff/diff-blocks.ts'
import { type FieldDiff, type PhotoDiff, type TextDiff, wordFields } from '#lib/diff/diff-text.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import { BlockNote, BlockRow, isStop } from './block-row.tsx'
import { DiffPieces, type View } from './diff-pieces.tsx'
import styles from './diff-view.module.css'

export type DiffViewProps = {
  diff: TextDiff
  locale: Locale
  isBeside: boolean
  figure: (assetId: string) => ReactNode
  /** What stands at a field or a block: comments, and the way to a new one. */
  renderAside?: ((place: string, label: string) => ReactNode) | undefined
}

/** A whole text with its changes, field by field and block by block, in one column or in two. */
export function DiffView({ diff, ...props }: DiffViewProps) {
  return (
    <div className={styles.view} data-changes="">
      {diff.head.map((field) => (
        <FieldRow key={field.field} field={field} {...props} />
      ))}
      {diff.body.map((row) => (
        <BodyRow key={`${row.id}-${row.is}`} row={row} {...props} />
      ))}
      {diff.photos.map((photo) => (
        <PhotoRow key={photo.assetId} photo={photo} {...props} />
      ))}
      {diff.foot.map((field) => (
        <FieldRow key={field.field} field={field} {...props} />
      ))}
    </div>
  )
}

type RowProps = Omit<DiffViewProps, 'diff'>
type FrameProps = Pick<DiffViewProps, 'isBeside' | 'locale'> & {
  head: ReactNode
  /** What it is for whoever comes by keyboard. */
  isChanged: boolean
  isStop?: boolean
  renderIn: (view: View) => ReactNode
  aside: ReactNode
}

/** The text in one column, or the former beside the present one; below or beside it what is said to it. */
function Frame({
  head,
  renderIn,
  aside,
  isBeside,
  locale,
  isChanged: changed,
  ...props
}: FrameProps) {
  const t = useTranslations('review.DiffView')
  const text = { lang: locale, dir: directionOf(locale), className: styles.text }
  const stop = props.isStop ? { 'data-change': '' } : {}
  return (
    <div className={`${styles.row} ${changed ? styles.changed : ''}`} {...stop}>
      <div className={styles.main}>
        {head && <div className={styles.head}>{head}</div>}
        {isBeside ? (
          <div className={styles.pair}>
            <div {...text} role="group" aria-label={t('before')}>
              {renderIn('before')}
            </div>
            <div {...text} role="group" aria-label={t('after')}>
              {renderIn('after')}
            </div>
          </div>
        ) : (
          <div {...text}>{renderIn('inline')}</div>
        )}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}

const isBelow = (field: string) => !(wordFields as readonly string[]).includes(field)

function FieldRow({
  field: { field, pieces, isChanged: changed },
  renderAside,
  ...props
}: RowProps & { field: FieldDiff }) {
  const t = useTranslations('releases.TextEditor')
  const { locale } = props
  if (pieces.length === 0) return null
  const look = field === 'headline' ? styles.headline : isBelow(field) ? styles.small : styles.field
  return (
    <Frame
      {...props}
      head={<span className={styles.label}>{t(field)}</span>}
      isChanged={changed}
      renderIn={(view) => (
        <p className={look}>
          <DiffPieces pieces={pieces} view={view} locale={locale} />
        </p>
      )}
      aside={field === 'boilerplate' ? null : renderAside?.(field, t(field))}
    />
  )
}

function BodyRow({ row, renderAside, ...props }: RowProps & { row: BlockDiff }) {
  const t = useTranslations('review.DiffView')
  const note = isChanged(row) && (isStop(row) || row.is === 'left') ? <BlockNote row={row} /> : null
  const isThere = row.is !== 'removed' && row.is !== 'left'
  if (row.is === 'left' && !props.isBeside)
    return (
      <div className={styles.departed}>
        <BlockNote row={row} />
      </div>
    )
  return (
    <Frame
      {...props}
      head={note}
      isChanged={isChanged(row)}
      isStop={isStop(row)}
      renderIn={(view) => <BlockRow row={row} view={view} {...props} />}
      aside={isThere ? renderAside?.(row.id, t('block')) : null}
    />
  )
}

function PhotoRow({ photo, figure, ...props }: RowProps & { photo: PhotoDiff }) {
  const t = useTranslations('releases.PhotoTexts')
  const { locale } = props
  const written = photo.parts.filter(({ pieces }) => pieces.length > 0)
  if (written.length === 0) return null
  return (
    <Frame
      {...props}
      head={<span className={styles.thumb}>{figure(photo.assetId)}</span>}
      isChanged={photo.parts.some((part) => part.isChanged)}
      aside={null}
      renderIn={(view) =>
        written.map(({ part, pieces }) => (
          <p key={part} className={styles.small}>
            <span className={styles.label}>{t(part)}</span>{' '}
            <DiffPieces pieces={pieces} view={view} locale={locale} />
          </p>
        ))
      }
    />
  )
}
