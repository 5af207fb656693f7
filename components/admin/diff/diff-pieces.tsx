import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { RichTextLine } from '#components/rich-text/rich-text-line.tsx'
import { directionGroups } from '#lib/diff/direction-groups.ts'
import { type Piece, type StyleChange, styleChanges } from '#lib/diff/diff-line.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Inline } from '#lib/rich-text/inline.ts'
import styles from './diff-pieces.module.css'

/** Both texts in one, or one of the two with its own marks. */
export type View = 'inline' | 'before' | 'after'

const hiddenIn = { inline: null, before: 'added', after: 'removed' } as const

type LineProps = {
  pieces: readonly Piece[]
  view: View
  locale: Locale
  /** Inside something that is marked as a whole, single words are not stops on the way through the changes. */
  isStop?: boolean
}

/** A line with its changes. Words that run the other way keep their order around a change. */
export function DiffPieces({ pieces, view, locale, isStop = true }: LineProps) {
  const shown = pieces.filter(({ is }) => is !== hiddenIn[view])
  return directionGroups(shown, locale).map(({ direction, pieces: group }, at) => {
    const words = clusters(group).map((cluster, index) =>
      cluster[0]!.is === 'same' ? (
        <RichTextLine key={index} line={cluster.map((piece) => runIn(piece, view))} />
      ) : (
        <span key={index} className={styles.cluster} {...(isStop ? { 'data-change': '' } : {})}>
          {cluster.map((piece, place) => (
            <Changed key={place} piece={piece} view={view} />
          ))}
        </span>
      ),
    )
    return direction ? (
      <bdi key={at} dir={direction}>
        {words}
      </bdi>
    ) : (
      <Fragment key={at}>{words}</Fragment>
    )
  })
}

const runIn = (piece: Piece, view: View): Inline =>
  'run' in piece ? piece.run : view === 'before' ? piece.before : piece.after

function clusters(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last && (last[0]!.is === 'same') === (piece.is === 'same')) last.push(piece)
    else found.push([piece])
  }
  return found
}

function Changed({ piece, view }: { piece: Piece; view: View }) {
  const t = useTranslations('review.DiffPieces')
  if (piece.is === 'added' || piece.is === 'removed') return <Mark is={piece.is} run={piece.run} />
  if (piece.is === 'respelled')
    return (
      <span className={styles.small} title={t('respelled', { why: piece.why })}>
        <span className={styles.spoken}>{t('respelled', { why: piece.why })}</span>
        {view !== 'after' && <Mark is="removed" run={piece.before} />}
        {view !== 'before' && <Mark is="added" run={piece.after} />}
      </span>
    )
  if (piece.is !== 'restyled') return null
  return (
    <span className={styles.restyled}>
      <RichTextLine line={[runIn(piece, view)]} />
      {view !== 'before' && <StyleNote changes={styleChanges(piece.before, piece.after)} />}
    </span>
  )
}

const marks = { added: 'ins', removed: 'del' } as const

function Mark({ is, run }: { is: 'added' | 'removed'; run: Inline }) {
  const t = useTranslations('review.DiffPieces')
  const Tag = marks[is]
  return (
    <Tag className={styles[is]}>
      <span className={styles.spoken}>{t(is)}</span>
      {run.type === 'text' ? (
        <RichTextLine line={[{ ...run, text: visible(run.text) }]} />
      ) : (
        <>
          <span className={styles.sign}>⏎</span>
          <span className={styles.spoken}>{t('lineBreak')}</span>
          {is === 'added' ? <br /> : null}
        </>
      )}
    </Tag>
  )
}

/** Signs that nobody would see get a shape: who put one in, or took one out, changed the text. */
const visible = (text: string) =>
  text.replace(/[\u200c-\u200f\u061c\u2066-\u2069]/g, (sign) => `${sign}◌`)

/** What of the dress changed, with both addresses of a link: a wrong one is a wrong word. */
function StyleNote({ changes }: { changes: StyleChange[] }) {
  const t = useTranslations('review.DiffPieces')
  if (changes.length === 0) return null
  return (
    <span className={styles.note}>
      {changes.map(({ type, had, has }) => (
        <span key={type}>
          {t('style', { mark: type, how: had && has ? 'other' : has ? 'added' : 'removed' })}
          {had?.type === 'link' && <Address is="removed">{had.attrs.href}</Address>}
          {has?.type === 'link' && <Address is="added">{has.attrs.href}</Address>}
        </span>
      ))}
    </span>
  )
}

function Address({ is, children }: { is: 'added' | 'removed'; children: ReactNode }) {
  const Tag = marks[is]
  return (
    <>
      {' '}
      <Tag className={styles[is]}>
        <bdi dir="ltr">{children}</bdi>
      </Tag>
    </>
  )
}
