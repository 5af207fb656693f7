import type { Problem } from '#lib/result.ts'

export type SaveState =
  | { is: 'saved'; at: Date | null }
  | { is: 'unsaved' }
  | { is: 'saving' }
  /** The server could not be reached; the text is kept on the page and sent again by itself. */
  | { is: 'retrying' }
  | { is: 'refused'; problems: Problem[] }

/** What a save came to: done, try again later, or stopped until the person does something. */
export type SaveOutcome =
  { is: 'done' } | { is: 'unreachable' } | { is: 'stopped'; problems: Problem[] }

const quiet = 1_500
/** Who types without a pause is saved all the same. */
const longest = 4_000
const again = 3_000

/**
 * Saves what changes a moment after the last key, one save at a time, and keeps trying while the server is away.
 * `save` sends the newest state; it is asked again when something changed meanwhile.
 */
export class Autosaver {
  private readonly save: () => Promise<SaveOutcome>
  private readonly tell: (state: SaveState) => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private changes = 0
  private isBusy = false
  private unsavedSince: number | null = null

  constructor(save: () => Promise<SaveOutcome>, tell: (state: SaveState) => void) {
    this.save = save
    this.tell = tell
  }

  changed = () => {
    this.changes++
    this.unsavedSince ??= Date.now()
    if (!this.isBusy) this.tell({ is: 'unsaved' })
    this.runIn(Math.max(0, Math.min(quiet, this.unsavedSince + longest - Date.now())))
  }

  saveNow = async () => {
    clearTimeout(this.timer)
    if (this.isBusy) return
    this.isBusy = true
    const before = this.changes
    this.unsavedSince = null
    this.tell({ is: 'saving' })
    const outcome = await this.save().catch((): SaveOutcome => ({ is: 'unreachable' }))
    this.isBusy = false
    if (outcome.is === 'stopped') this.tell({ is: 'refused', problems: outcome.problems })
    else if (outcome.is === 'unreachable') {
      this.tell({ is: 'retrying' })
      this.runIn(again)
    } else if (this.changes === before) this.tell({ is: 'saved', at: new Date() })
    else {
      this.tell({ is: 'unsaved' })
      this.runIn(quiet)
    }
  }

  stop = () => clearTimeout(this.timer)

  private runIn(milliseconds: number) {
    clearTimeout(this.timer)
    this.timer = setTimeout(this.saveNow, milliseconds)
  }
}
