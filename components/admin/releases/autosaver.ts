import type { Problem } from '#lib/result.ts'
import type { Outcome } from '#lib/writing/open-text.ts'

export type SaveState =
  | { is: 'saved'; at: Date | null }
  /** Typed a moment ago. */
  | { is: 'unsaved' }
  /** In the person's own row: nobody else sees it yet, and nothing can take it away. */
  | { is: 'kept'; at: Date }
  | { is: 'saving' }
  /** The server could not be reached, or the session is over; the words stay on the page and are sent again by themselves. */
  | { is: 'retrying'; problems: Problem[] }
  | { is: 'refused'; problems: Problem[]; keptAt: Date | null }

/** How long words wait, in milliseconds: for their own row, and, once nobody types, for everyone. */
export type Pace = { keep: number; quiet: number; longest: number }
export const writingPace: Pace = { keep: 2_000, quiet: 20_000, longest: Infinity }
/** Choices in a form are each whole, so they need no row of their own. */
export const choosingPace: Pace = { keep: Infinity, quiet: 1_500, longest: 4_000 }

const again = 3_000

type Work = { keep?: () => Promise<Outcome>; save: () => Promise<Outcome> }
type Timer = ReturnType<typeof setTimeout> | undefined

/**
 * Keeps what is typed every two seconds and saves it for everyone after a pause; one thing at a time, always the newest state,
 * again and again while the server is away.
 */
export class Autosaver {
  private readonly work: Work
  private readonly pace: Pace
  private readonly tell: (state: SaveState) => void
  private lane: Promise<void> = Promise.resolve()
  private keepTimer: Timer
  private saveTimer: Timer
  private retryTimer: Timer
  private changes = 0
  private kept = 0
  private saved = 0
  private unsavedSince: number | null = null
  private isSaving = false
  /** What could not be sent: a save makes a keep needless. */
  private waiting: 'keep' | 'save' | null = null
  private refusal: { by: 'keep' | 'save'; problems: Problem[] } | null = null

  constructor(work: Work, pace: Pace, tell: (state: SaveState) => void) {
    this.work = work
    this.pace = pace
    this.tell = tell
  }

  changed = () => {
    this.changes++
    this.unsavedSince ??= Date.now()
    if (!this.isSaving && !this.waiting && !this.refusal) this.tell({ is: 'unsaved' })
    this.planKeep(this.pace.keep)
    if (!this.isConflict()) this.planSave()
  }

  /** Saves for everyone. */
  saveNow = (): Promise<void> => {
    clearTimeout(this.saveTimer)
    return (this.lane = this.lane.then(this.save))
  }

  /** Before nobody looks any more: what is not yet everyone's becomes so, unless two wrote the same. */
  saveRest = async () => {
    if (this.hasRest() && !this.isConflict()) await this.saveNow()
  }

  /** Whether anything is not saved for everyone. */
  hasRest = () => this.changes > this.saved
  /** Whether a save would not help now: the server is away, or the person has to do something. */
  isStuck = () => this.waiting !== null || this.refusal !== null
  /** Whether anything is nowhere but on the page. */
  isAtRisk = () => this.changes > Math.max(this.kept, this.saved)

  stop = () => {
    for (const timer of [this.keepTimer, this.saveTimer, this.retryTimer]) clearTimeout(timer)
    this.keepTimer = undefined
  }

  private save = async () => {
    const upTo = this.changes
    this.isSaving = true
    this.tell({ is: 'saving' })
    const outcome = await this.work.save().catch(unreachable)
    this.isSaving = false
    if (outcome.is === 'later') return this.retry('save', outcome.problems)
    this.waiting = null
    if (outcome.is === 'stopped') return this.refuse('save', outcome.problems)
    this.refusal = null
    this.saved = upTo
    this.unsavedSince = this.hasRest() ? Date.now() : null
    if (!this.hasRest()) return this.tell({ is: 'saved', at: new Date() })
    this.tell({ is: 'unsaved' })
    this.planKeep(this.pace.keep)
    this.planSave()
  }

  private keep = async () => {
    if (!this.work.keep || !this.isAtRisk()) return
    const upTo = this.changes
    const outcome = await this.work.keep().catch(unreachable)
    if (outcome.is === 'later') return this.retry('keep', outcome.problems)
    if (this.waiting === 'keep') this.waiting = null
    if (outcome.is === 'stopped') return this.refuse('keep', outcome.problems)
    this.kept = upTo
    if (this.refusal?.by === 'keep') this.refusal = null
    if (this.isAtRisk()) this.planKeep(this.pace.keep)
    if (this.refusal) this.tellRefusal()
    else if (!this.waiting)
      this.tell(this.isAtRisk() ? { is: 'unsaved' } : { is: 'kept', at: new Date() })
  }

  private isConflict = () =>
    this.refusal?.problems.some(({ code }) => code.endsWith('.changed_meanwhile')) ?? false

  private refuse(by: 'keep' | 'save', problems: Problem[]) {
    this.refusal = { by, problems }
    if (by === 'save') this.planKeep(0)
    this.tellRefusal()
  }

  private tellRefusal() {
    const isKept = this.hasRest() && !this.isAtRisk()
    const { problems } = this.refusal!
    this.tell({ is: 'refused', problems, keptAt: isKept ? new Date() : null })
  }

  private retry(what: 'keep' | 'save', problems: Problem[]) {
    this.waiting = this.waiting === 'save' ? 'save' : what
    this.tell({ is: 'retrying', problems })
    clearTimeout(this.retryTimer)
    this.retryTimer = setTimeout(
      () => (this.lane = this.lane.then(this.waiting === 'save' ? this.save : this.keep)),
      again,
    )
  }

  private planKeep(milliseconds: number) {
    if (!this.work.keep || this.keepTimer) return
    this.keepTimer = setTimeout(() => {
      this.keepTimer = undefined
      this.lane = this.lane.then(this.keep)
    }, milliseconds)
  }

  private planSave() {
    const { quiet, longest } = this.pace
    const wait = Math.min(quiet, (this.unsavedSince ?? Date.now()) + longest - Date.now())
    clearTimeout(this.saveTimer)
    this.saveTimer = setTimeout(this.saveNow, Math.max(0, wait))
  }
}

const unreachable = (): Outcome => ({ is: 'later', problems: [{ code: 'server.unreachable' }] })
