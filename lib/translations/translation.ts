// A translation is the text of a release in the other language than its original, seen segment by segment beside its source. These
// are the shapes in which the workbench, lists and files for translators outside get to know it.
import type { Locale } from '#lib/i18n/locale.ts'
import type { PhotoPart } from '#lib/merge/clash.ts'
import type { Finding } from '#lib/parity/finding.ts'
import type { Problem, Refusal } from '#lib/result.ts'
import type { SegmentField, SegmentKey, SegmentOrigin, SegmentText } from './segment.ts'
import type { Counts, SegmentState } from './standing.ts'

/** What a row is, to name it on a screen; blocks and photos are counted from 1 among their like. */
export type RowPlace =
  | { is: 'field'; field: SegmentField }
  | { is: 'block'; type: string; level: number | null; number: number }
  | { is: 'photo'; assetId: string; part: PhotoPart; number: number }

/** The source that a stale segment was made from; text is null when the source had nothing there. */
export type FormerSource = { revisionId: string; at: Date; text: SegmentText | null }

export type TranslationRow = {
  key: SegmentKey
  place: RowPlace
  /** Null where the original has no such segment (any more). */
  source: SegmentText | null
  target: SegmentText | null
  /** What a save names as seen; empty when there are no words. */
  targetHash: string
  state: SegmentState
  wasConfirmed: boolean
  origin: SegmentOrigin | null
  /** Who wrote or confirmed it last. */
  by: string | null
  at: Date | null
  /** Null unless it is stale. */
  former: FormerSource | null
  /** The colleague who writes in it right now. */
  leasedBy: string | null
  /** Of a photo, the address of a small picture of it at the desk. */
  thumbnail: string | null
}

export type TranslationForWork = {
  releaseId: string
  locale: Locale
  sourceLocale: Locale
  documentId: string
  headline: string
  sourceRevisionId: string
  targetRevisionId: string
  isEmbargoed: boolean
  machineAllowed: boolean
  mayWrite: boolean
  /** What a translator should know before going on, such as an original that was withdrawn. */
  warnings: Problem[]
  rows: TranslationRow[]
  counts: Counts
}

export type TranslationSaved = {
  ok: true
  revisionId: string
  /** The revision before, from which each segment can be restored. */
  formerRevisionId: string
  unchanged: boolean
  rows: { key: SegmentKey; state: SegmentState; targetHash: string }[]
  warnings: Problem[]
}

/** theirs: what a colleague has saved there meanwhile; null when they removed it. */
export type SegmentClash = { key: SegmentKey; theirs: SegmentText | null; by: string | null }

export type TranslationRefusal = Refusal & {
  clashes?: SegmentClash[]
  findings?: { key: SegmentKey; findings: Finding[] }[]
}
