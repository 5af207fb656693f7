// What a command answers: what the caller needs, or the problems that stood in the way.
// A problem is a code, never a sentence; its text in both languages is in locales/*/problems.json.

export type Problem = {
  /** `noun.reason`, for instance `release.not_submitted`. */
  code: string
  /** The form field that it belongs to, when there is one. */
  field?: string
  /** Values that the sentence names, for instance a limit. */
  values?: Record<string, string | number>
}

export type Refusal = { ok: false; problems: Problem[] }
export type Result<T extends object = object> = ({ ok: true } & T) | Refusal

export const refuse = (code: string, more: Omit<Problem, 'code'> = {}): Refusal => ({
  ok: false,
  problems: [{ code, ...more }],
})

export const refuseAll = (problems: Problem[]): Refusal => ({ ok: false, problems })
