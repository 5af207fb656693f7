import { DatabaseTooOldError } from '#prisma/database-too-old.ts'

type Variable = 'DATABASE_URL' | 'DATABASE_NEWSROOM_URL'

const unreachable = (variable: Variable) =>
  `Nothing answers at the address in ${variable}. Is PostgreSQL running there?`
const unknownHost = (variable: Variable) => `The host in ${variable} is not known.`

const sentences: Record<string, (variable: Variable) => string> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ENOENT: unreachable,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  '28P01': (variable) => `PostgreSQL refused the user name or the password in ${variable}.`,
  '28000': (variable) => `PostgreSQL refused the user in ${variable}.`,
  '3D000': (variable) => `The database named in ${variable} does not exist.`,
  '53300': () => 'PostgreSQL has no connection left to give.',
  '57P03': () => 'PostgreSQL is starting up or shutting down; try again in a moment.',
  '42501': (variable) =>
    `The user in ${variable} may not create schemas or roles. It needs CREATE on the database and CREATEROLE.`,
}

/** What `pg` itself finds comes without a code. */
const wordings: [RegExp, (variable: Variable) => string][] = [
  [/timeout expired|Connection terminated/, unreachable],
  [
    /password must be a (non-empty )?string/,
    (variable) => `PostgreSQL wants a password, and ${variable} has none.`,
  ],
  [
    /does not support SSL/,
    (variable) => `${variable} asks for TLS, which this PostgreSQL does not speak.`,
  ],
]

const passing = new Set(['EAI_AGAIN', '53300', '57P03'])

/** Nothing is wrong with what was configured; it may answer later. */
export function isUnreachable(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return passing.has(code) || sentences[code] === unreachable || wordings[0]![0].test(message)
}

/** One sentence for what a person can mend; the whole error for what only a developer can. */
export function explainDatabaseError(error: unknown, variable: Variable = 'DATABASE_URL'): string {
  if (error instanceof DatabaseTooOldError) return `${error.message}.`
  if (!(error instanceof Error)) return String(error)
  const byCode = sentences[(error as { code?: string }).code ?? '']
  const sentence = byCode ?? wordings.find(([wording]) => wording.test(error.message))?.[1]
  return sentence?.(variable) ?? error.stack ?? error.message
}
