import { mergeShared, type SharedField } from '#lib/merge/merge-shared.ts'
import type { SharedFields } from '#lib/releases/schema.ts'
import type { Refusal } from '#lib/result.ts'
import { type Outcome, outcomeOf } from './open-text.ts'

type Saying = { revisionId: string; shared: SharedFields; authorName: string | null }
type Save = { releaseId: string; baseRevisionId: string; shared: SharedFields }
type Answer =
  | { ok: true; revisionId: string; merged?: SharedFields | undefined }
  | (Refusal & { theirs?: Saying | undefined })
type Side = 'mine' | 'theirs'

export type SharedConflict = { theirs: Saying; clashes: SharedField[] }

/** The shared details on a page: what is chosen there, over which saved ones, and in what two chose differently. */
export class OpenShared {
  shared: SharedFields
  conflict: SharedConflict | null = null
  private base: Saying
  private readonly releaseId: string
  private readonly send: (save: Save) => Promise<Answer>

  constructor(releaseId: string, current: Saying, send: (save: Save) => Promise<Answer>) {
    this.releaseId = releaseId
    this.send = send
    this.base = current
    this.shared = current.shared
  }

  change(values: Partial<SharedFields>) {
    this.shared = { ...this.shared, ...values }
  }

  async save(): Promise<Outcome> {
    if (this.conflict) return stopped
    const { shared: sent, releaseId } = this
    const answer = await this.send({
      releaseId,
      baseRevisionId: this.base.revisionId,
      shared: sent,
    })
    if (answer.ok) {
      const { revisionId, merged } = answer
      this.base = { revisionId, shared: sent, authorName: null }
      if (merged) this.takeIn({ revisionId, shared: merged, authorName: null })
      return this.conflict ? stopped : { is: 'done' }
    }
    if (answer.theirs) this.takeIn(answer.theirs)
    return outcomeOf(answer)
  }

  /** Of the details that clash one side's; the others come together by themselves. */
  settle(side: Side) {
    const { theirs, clashes } = this.conflict!
    this.takeIn(theirs, Object.fromEntries(clashes.map((field) => [field, side])))
  }

  private takeIn(theirs: Saying, choices: Partial<Record<SharedField, Side>> = {}) {
    const versions = { base: this.base.shared, mine: this.shared, theirs: theirs.shared }
    const { shared, clashes } = mergeShared(versions, choices)
    this.conflict = clashes.length > 0 ? { theirs, clashes } : null
    if (this.conflict) return
    this.base = theirs
    this.shared = shared
  }
}

const stopped: Outcome = { is: 'stopped', problems: [{ code: 'shared.changed_meanwhile' }] }
