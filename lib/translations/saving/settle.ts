// What becomes of the segments that somebody sends: the words that stand there then, and what is kept of them; or why not. Pure.
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { Problem } from '#lib/result.ts'
import { skeletonOfBlock } from '#lib/rich-text/skeleton.ts'
import type { SourceText } from '../carry.ts'
import { cleanSegment } from './clean-segment.ts'
import { originAfter } from './origin.ts'
import type { SegmentAct } from '../schema.ts'
import {
  hashOf,
  isEmptySegment,
  type SegmentEntry,
  type SegmentKey,
  type Segments,
  segmentsOf,
  type SegmentText,
} from '../segment.ts'

/** What stands when the segments arrive. */
export type Ground = {
  source: SourceText
  /** The source that the person had before them. */
  seenSource: SourceText
  target: ReleaseText
  /** Who saved it last. */
  authorName: string | null
  /** One for each segment with words. */
  entries: Segments
  /** Earlier revisions of the translation, by id, that segments come back from. */
  earlier: Map<string, { text: ReleaseText; entries: Segments }>
  by: string | null
  /** The system stands by no words of a machine. */
  isPerson: boolean
  at: Date
}

export type Settled = {
  act: SegmentAct
  key: SegmentKey
  text: SegmentText
  /** Null for a segment without words. */
  entry: SegmentEntry | null
  /** Somebody stands by these words for this source from now on, so its facts are compared. */
  isConfirmation: boolean
  isClash: boolean
  problem: Problem | null
}

export class Settlement {
  readonly #ground: Ground
  readonly #source: Map<SegmentKey, SegmentText>
  readonly #seen: Map<SegmentKey, SegmentText>
  readonly #target: Map<SegmentKey, SegmentText>

  constructor(ground: Ground) {
    this.#ground = ground
    this.#source = segmentsOf(ground.source.text)
    this.#seen = segmentsOf(ground.seenSource.text)
    this.#target = segmentsOf(ground.target)
  }

  settle(act: SegmentAct): Settled {
    const { key } = act
    const current = this.#target.get(key)
    const asked = this.#textOf(act)
    const text = asked.ok ? asked.text : (current ?? '')
    const problem = asked.ok ? this.#problemOf(act, text) : asked.code
    const entry = problem === null && hashOf(text) !== '' ? this.#entryOf(act, text) : null
    return {
      act,
      key,
      text,
      entry,
      isConfirmation: entry !== null && this.#isConfirmation(act, entry),
      isClash: this.#isClash(act, text),
      problem: problem === null ? null : { code: problem, field: key },
    }
  }

  /** Another's words stand there than the person saw, and than they want. */
  #isClash(act: SegmentAct, text: SegmentText) {
    const now = hashOf(this.#target.get(act.key))
    return now !== act.seen && (act.act === 'still_correct' || now !== hashOf(text))
  }

  #textOf(act: SegmentAct): ReturnType<typeof cleanSegment> {
    const { key } = act
    if (act.act === 'write' || act.act === 'confirm') return cleanSegment(key, act.text)
    const earlier = act.act === 'restore' && this.#ground.earlier.get(act.revisionId)
    const there = earlier ? segmentsOf(earlier.text).get(key) : this.#target.get(key)
    return { ok: true, text: there ?? this.#emptyAt(key) }
  }

  #emptyAt(key: SegmentKey): SegmentText {
    const block = this.#target.get(key) ?? this.#source.get(key)
    return block && typeof block !== 'string' ? skeletonOfBlock(block) : ''
  }

  #problemOf(act: SegmentAct, text: SegmentText): string | null {
    const { key } = act
    const isKnown = [this.#source, this.#seen, this.#target].some((texts) => texts.has(key))
    if (act.act === 'restore')
      return this.#ground.earlier.has(act.revisionId) ? null : 'revision.unknown'
    if (!isKnown) return 'segment.unknown'
    if (act.act === 'write') return null
    if (hashOf(text) === '') return 'segment.empty'
    if (hashOf(this.#source.get(key)) !== hashOf(this.#seen.get(key)))
      return 'translation.source_changed'
    const isMachine = this.#originOf(act, text) === 'machine'
    return isMachine && !this.#ground.isPerson ? 'segment.needs_person' : null
  }

  #originOf(act: SegmentAct, text: SegmentText) {
    const former = { text: this.#target.get(act.key), entry: this.#ground.entries[act.key] }
    const isSame = hashOf(former.text) === hashOf(text)
    const asked = 'origin' in act ? act.origin : undefined
    const kept = isSame ? former.entry?.origin : undefined
    return originAfter(former, text, asked ?? kept ?? 'person')
  }

  #entryOf(act: SegmentAct, text: SegmentText): SegmentEntry | null {
    const { source, seenSource, entries, earlier, by, at } = this.#ground
    const { key } = act
    if (act.act === 'restore') return earlier.get(act.revisionId)?.entries[key] ?? null
    const former = entries[key]
    const isSame = former !== undefined && hashOf(this.#target.get(key)) === hashOf(text)
    const origin = this.#originOf(act, text)
    const mark = { origin, by, at: at.toISOString() }
    if (act.act === 'write') {
      if (isSame && former.origin === origin) return former
      const hash = hashOf(this.#seen.get(key))
      return { source: seenSource.revisionId, hash, state: 'draft', ...mark }
    }
    const hash = hashOf(this.#source.get(key))
    const state = act.act === 'confirm' ? 'confirmed' : (former?.state ?? 'draft')
    if (isSame && former.hash === hash && former.state === state && former.origin === origin)
      return former
    return { source: source.revisionId, hash, state, ...mark }
  }

  #isConfirmation({ key, act }: SegmentAct, entry: SegmentEntry) {
    return act !== 'write' && act !== 'restore' && entry.state === 'confirmed'
      ? entry !== this.#ground.entries[key]
      : false
  }

  /** The source's segments that have words, in the order of reading. */
  sourceInOrder = () => [...this.#source].filter(([, text]) => !isEmptySegment(text))

  sourceOf = (key: SegmentKey) => this.#source.get(key) ?? null
}
