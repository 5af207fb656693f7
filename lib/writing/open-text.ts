import type { Locale } from '#lib/i18n/locale.ts'
import type { Choices, Clash } from '#lib/merge/clash.ts'
import { mergeText } from '#lib/merge/merge-text.ts'
import type { ReleaseText, TextSave } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import type { Problem, Refusal } from '#lib/result.ts'
import type { UnsavedWords } from './list-unsaved.ts'
import type { UnsavedTextInput } from './schema.ts'

/** What came of sending words: they arrived; try again by itself; or nothing happens until the person does something. */
export type Outcome =
  { is: 'done' } | { is: 'later'; problems: Problem[] } | { is: 'stopped'; problems: Problem[] }

type Saved = {
  ok: true
  revisionId: string
  merged?: { text: ReleaseText; by: string | null } | undefined
}
type Refused = Refusal & { theirs?: TextForEditing | undefined }

/** The two ways to the server; they throw when it cannot be reached. */
export type Sending = {
  keep: (words: UnsavedTextInput) => Promise<{ ok: true } | Refusal>
  save: (words: TextSave) => Promise<Saved | Refused>
}

type Saying = Pick<TextForEditing, 'revisionId' | 'text' | 'authorName'> & { savedAt?: Date }
type Opened = {
  releaseId: string
  locale: Locale
  current: Saying
  basedOnId: string | null
  page: string
}

/** Words of someone else that came in among one's own. */
export type CameIn = { keys: string[]; by: string | null }
export type Conflict = { theirs: Saying; clashes: Clash[] }

/**
 * A text open for writing: what stands on the page, over which saved text it was written, and what is still on its way. It
 * knows no browser; the page gives it its two ways to the server.
 */
export class OpenText {
  text: ReleaseText
  conflict: Conflict | null = null
  private base: Saying
  private before: ReleaseText
  private sequence = Date.now()
  private onItsWay: TextSave | null = null
  private readonly opened: Opened
  private readonly sending: Sending
  private readonly tell: (cameIn?: CameIn) => void

  constructor(opened: Opened, sending: Sending, tell: (cameIn?: CameIn) => void) {
    this.opened = opened
    this.sending = sending
    this.tell = tell
    this.base = opened.current
    this.text = opened.current.text
    this.before = opened.current.text
  }

  get revisionId() {
    return this.base.revisionId
  }

  get page() {
    return this.opened.page
  }

  /** Nothing of others comes in now: a save is under way, or someone has to choose first. */
  get isBusy() {
    return this.onItsWay !== null || this.conflict !== null
  }

  write(values: Partial<ReleaseText>) {
    this.sequence++
    this.text = { ...this.text, ...values }
    if (this.conflict) this.collide(this.before, this.conflict.theirs)
    else this.tell()
  }

  /** What would be lost if the page were gone now. */
  words(): UnsavedTextInput {
    const { releaseId, locale, basedOnId, page } = this.opened
    return {
      releaseId,
      locale,
      baseRevisionId: this.base.revisionId,
      basedOnId,
      text: this.text,
      unsaved: { page, sequence: this.sequence },
    }
  }

  /** Sent while the page closes, without waiting for an answer; should it live on, its next save finds out. */
  lastWords(): UnsavedTextInput {
    const words = this.words()
    this.onItsWay ??= words
    return words
  }

  /** The same with what they were written over, for the browser's own storage. */
  wordsWithBase(): UnsavedWords {
    const { page } = this.opened
    const { revisionId, text } = this.base
    return {
      page,
      sequence: this.sequence,
      keptAt: new Date(),
      base: { revisionId, text },
      text: this.text,
    }
  }

  async keep(): Promise<Outcome> {
    return outcomeOf(await this.sending.keep(this.words()))
  }

  /**
   * Saves for everyone. A save without an answer is sent again as it was, until it is certain what became of it: only then is it
   * known over what the rest was written.
   */
  async save(): Promise<Outcome> {
    if (this.onItsWay) {
      const former = await this.send(this.onItsWay)
      if (former.is !== 'done') return former
    }
    return this.conflict ? this.stopped() : this.send(this.words())
  }

  private async send(words: TextSave): Promise<Outcome> {
    this.onItsWay = words
    const answer = await this.sending.save(words)
    const outcome = outcomeOf(answer)
    if (outcome.is === 'later') return outcome
    this.onItsWay = null
    if (answer.ok) this.acknowledged(words.text, answer)
    else if (answer.theirs) this.collide(this.base.text, answer.theirs)
    return answer.ok && this.conflict ? this.stopped() : outcome
  }

  private acknowledged(sent: ReleaseText, { revisionId, merged }: Saved) {
    if (!merged) this.base = { revisionId, text: sent, authorName: null }
    else {
      const whole = { revisionId, text: merged.text, authorName: merged.by }
      if (!this.takeIn(sent, whole)) this.collide(sent, whole)
    }
  }

  /** What others saved meanwhile comes in at once where one has not written oneself. @returns whether it did. */
  follow(theirs: Saying): boolean {
    const isKnown = theirs.revisionId === this.base.revisionId
    if (isKnown || this.isBusy) return isKnown
    return this.takeIn(this.base.text, theirs)
  }

  private takeIn(base: ReleaseText, theirs: Saying): boolean {
    const { text, clashes, taken } = mergeText({ base, mine: this.text, theirs: theirs.text })
    if (clashes.length > 0) return false
    this.base = theirs
    if (taken.length === 0) return true
    this.text = text
    this.tell({ keys: taken, by: theirs.authorName })
    return true
  }

  private collide(base: ReleaseText, theirs: Saying) {
    this.before = base
    const { clashes } = mergeText({ base, mine: this.text, theirs: theirs.text })
    this.conflict = { theirs, clashes }
    this.tell()
  }

  private stopped = (): Outcome => ({
    is: 'stopped',
    problems: [{ code: 'text.changed_meanwhile' }],
  })

  /** After a conflict: what the person chose, and everything that did not clash. @returns whether nothing is left to choose. */
  settle(choices: Choices): boolean {
    const { theirs } = this.conflict!
    const texts = { base: this.before, mine: this.text, theirs: theirs.text }
    const { text, clashes } = mergeText(texts, choices)
    this.conflict = clashes.length > 0 ? { theirs, clashes } : null
    if (this.conflict) this.tell()
    else {
      this.base = theirs
      this.write(text)
    }
    return this.conflict === null
  }

  /** Puts back what had been typed and never saved for others. */
  restore({ base, text }: Pick<UnsavedWords, 'base' | 'text'>) {
    const merged = mergeText({ base: base.text, mine: text, theirs: this.text })
    if (merged.clashes.length === 0) return this.write(merged.text)
    const theirs = this.base
    this.text = text
    this.sequence++
    this.collide(base.text, theirs)
  }
}

const passing = new Set(['database.gone', 'server.unreachable', 'sign_in.needed'])

/** Away, or signed out: nothing is decided yet, and it goes on by itself. */
export function outcomeOf(answer: { ok: true } | Refusal): Outcome {
  if (answer.ok) return { is: 'done' }
  const { problems } = answer
  return { is: problems.some(({ code }) => passing.has(code)) ? 'later' : 'stopped', problems }
}
