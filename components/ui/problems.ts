import type { Problem } from '#lib/result.ts'

type Translate = (key: string, values?: Record<string, string | number>) => string

/** Sentences of the problems that belong to a field; without a field, of those that belong to none. */
export const problemTexts = (problems: Problem[], t: Translate, field?: string): string[] =>
  problems.filter((problem) => problem.field === field).map(({ code, values }) => t(code, values))
