import type { ReactNode } from 'react'
import { inlineOf, type NodeDiff, partsOf, speakerOf } from '#lib/diff/diff-node.ts'
import type { Piece } from '#lib/diff/diff-line.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Nested } from '#lib/rich-text/lines.ts'
import { DiffPieces, type View } from './diff-pieces.tsx'
import styles from './diff-node.module.css'

export type DiffNodeProps = {
  diff: NodeDiff
  view: View
  locale: Locale
  /** The photo of a figure. */
  figure: (assetId: string) => ReactNode
  /** False inside something that came or went as a whole. */
  isStop?: boolean
}

/** The node whose shape is drawn: the new one, save where the old text is shown. */
const shapeOf = (diff: NodeDiff, view: View): Nested =>
  'node' in diff ? diff.node : view === 'before' ? diff.before : diff.after

const isHidden = ({ is }: NodeDiff, view: View) =>
  (view === 'before' && is === 'added') || (view === 'after' && is === 'removed')

/** Parts of what is the same, came or went as a whole are so too. */
const partsIn = (diff: NodeDiff): NodeDiff[] =>
  diff.is === 'parts'
    ? diff.parts
    : 'node' in diff
      ? partsOf(diff.node).map((node): NodeDiff => ({ is: diff.is, node }))
      : []

const piecesIn = (diff: NodeDiff): Piece[] =>
  diff.is === 'line'
    ? diff.pieces
    : 'node' in diff
      ? inlineOf(diff.node).map((run): Piece => ({ is: diff.is, run }))
      : []

const speakerIn = (diff: NodeDiff): Piece[] => {
  if (diff.is === 'parts') return diff.speaker ?? []
  if (diff.is === 'line') return []
  const text = speakerOf(diff.node)
  return text ? [{ is: diff.is, run: { type: 'text', text } }] : []
}

/** A block or a part of one, with what changed in it. */
export function DiffNode(props: DiffNodeProps) {
  const { diff, view, figure, locale } = props
  if (isHidden(diff, view)) return null
  const shape = shapeOf(diff, view)
  const isStop = (props.isStop ?? true) && diff.is !== 'added' && diff.is !== 'removed'
  const line = <DiffPieces pieces={piecesIn(diff)} view={view} locale={locale} isStop={isStop} />
  const parts = partsIn(diff).map((part, at) => (
    <DiffNode key={at} {...props} diff={part} isStop={isStop} />
  ))
  switch (shape.type) {
    case 'heading':
      return <p className={levelOf(shape) === 3 ? styles.third : styles.second}>{line}</p>
    case 'bulletList':
      return <ul>{parts}</ul>
    case 'orderedList':
      return <ol>{parts}</ol>
    case 'listItem':
      return <li>{parts}</li>
    case 'quote':
      return <Quote {...props} isStop={isStop} parts={parts} />
    case 'table':
      return (
        <div className={styles.table} tabIndex={0}>
          <table>
            <tbody>{parts}</tbody>
          </table>
        </div>
      )
    case 'tableRow':
      return <tr className={markOf(diff)}>{parts}</tr>
    case 'tableHeader':
      return <th className={markOf(diff)}>{parts}</th>
    case 'tableCell':
      return <td className={markOf(diff)}>{parts}</td>
    case 'figure':
      return <div className={markOf(diff)}>{figure(assetOf(shape))}</div>
    default:
      return <p>{line}</p>
  }
}

const levelOf = ({ attrs }: Nested) => (attrs && 'level' in attrs ? attrs.level : 2)
const assetOf = ({ attrs }: Nested) => (attrs && 'assetId' in attrs ? String(attrs.assetId) : '')

const markOf = ({ is }: NodeDiff) =>
  is === 'added' ? styles.added : is === 'removed' ? styles.removed : undefined

function Quote({ diff, view, locale, isStop, parts }: DiffNodeProps & { parts: ReactNode }) {
  const speaker = speakerIn(diff)
  return (
    <figure className={styles.quote}>
      <blockquote>{parts}</blockquote>
      {speaker.length > 0 && (
        <figcaption>
          <DiffPieces pieces={speaker} view={view} locale={locale} isStop={isStop ?? true} />
        </figcaption>
      )}
    </figure>
  )
}
