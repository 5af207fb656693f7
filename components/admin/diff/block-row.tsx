import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { type BlockDiff, isChanged } from '#lib/diff/diff-blocks.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { DiffNode } from './diff-node.tsx'
import type { View } from './diff-pieces.tsx'
import styles from './block-row.module.css'

type BlockRowProps = {
  row: BlockDiff
  view: View
  locale: Locale
  figure: (assetId: string) => ReactNode
}

const tones = {
  same: 'calm',
  changed: 'warn',
  added: 'good',
  removed: 'danger',
  split: 'calm',
  merged: 'calm',
  left: 'faint',
} as const

/** What happened to a block as a whole. Single words that changed speak for themselves. */
export function BlockNote({ row }: { row: BlockDiff }) {
  const t = useTranslations('review.BlockRow')
  const { is, moved, retyped } = row
  if (!isChanged(row)) return null
  const notes = [
    ...(is === 'changed' || is === 'same' ? [] : [t(is, { where: moved ?? 'none' })]),
    ...(moved && is !== 'left' ? [t('moved', { where: moved })] : []),
    ...(retyped ? [t('retyped', retyped)] : []),
  ]
  return notes.map((note) => (
    <Badge key={note} tone={tones[is]}>
      {note}
    </Badge>
  ))
}

/** Whether the block itself is a stop on the way through the changes, not only the words in it. */
export const isStop = ({ is, moved, retyped }: BlockDiff) =>
  is === 'added' ||
  is === 'removed' ||
  is === 'split' ||
  is === 'merged' ||
  (moved !== null && is !== 'left') ||
  retyped !== null

/** One block of the body with its changes. Where it was is told in a line, without its words. */
export function BlockRow({ row, view, locale, figure }: BlockRowProps) {
  const t = useTranslations('review.BlockRow')
  const isGone = row.is === 'left'
  if (isGone && view === 'after') return null
  const wasElsewhere = view === 'before' && row.moved !== null && !isGone
  if (wasElsewhere) return null
  const seam = row.is === 'split' ? t('splitHere') : t('mergedHere')
  return (
    <div className={`${styles.block} ${isGone ? styles.left : ''}`}>
      {row.content.map((diff, at) => (
        <div key={at} className={styles.part}>
          {at > 0 && <p className={styles.seam}>{seam}</p>}
          <DiffNode
            diff={isGone && 'node' in diff ? { is: 'same', node: diff.node } : diff}
            view={view}
            locale={locale}
            figure={figure}
          />
        </div>
      ))}
    </div>
  )
}
