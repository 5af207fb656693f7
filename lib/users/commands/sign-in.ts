import { isAPIError } from 'better-auth/api'
import type { Actor, Person } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { auth } from '#lib/auth/auth.ts'
import { idleSince } from '#lib/auth/session-limits.ts'
import { countTry, forgiveTry, sweepThrottle } from '#lib/auth/throttle.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Refusal, type Result, refuse, refuseAll } from '#lib/result.ts'
import { signInFields } from '../schema.ts'
import { signOut } from './sign-out.ts'

/** Who knocks: the address that counts for the throttle, and the headers that the session keeps. */
type Visitor = { address: string; headers: Headers }

type SignedIn = { userId: string; locale: Locale; setCookies: string[] }

/** Opens a session. Nobody acts yet, so it takes the visitor where other commands take the actor. */
export async function signIn(
  visitor: Visitor,
  input: unknown,
  now = new Date(),
): Promise<Result<SignedIn>> {
  const parsed = signInFields.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const address = { kind: 'address', value: visitor.address } as const
  const account = { kind: 'account', value: parsed.data.email } as const
  const tooMany = (await countTry(address, now)) ?? (await countTry(account, now))
  if (tooMany) return tooMany

  const opened = await openSession(visitor, parsed.data)
  if (!opened.ok) {
    await recordFailure(visitor, parsed.data.email, opened)
    return opened
  }
  // A browser has one session: whoever sat there before is out.
  await signOut(visitor.headers)
  await Promise.all([forgiveTry(address), forgiveTry(account)])
  await Promise.all([sweepThrottle(now), sweepSessions(now)])
  const { locale, ...user } = await db.user.findUniqueOrThrow({
    where: { id: opened.userId },
    select: { id: true, name: true, role: true, locale: true },
  })
  const person: Person = { kind: 'person', ...user, locale }
  await recordEvent(db, person, 'user.signed_in', { facts: { address: visitor.address } })
  return { ...opened, locale }
}

/** The address that was typed is kept only as the person it belongs to: people type passwords into the wrong field. */
async function recordFailure({ address }: Visitor, email: string, { problems }: Refusal) {
  const known = await db.user.findUnique({ where: { email }, select: { id: true } })
  await recordEvent(db, door, 'user.sign_in_failed', {
    subjectId: known?.id,
    facts: { address, reason: problems[0]!.code },
  })
}

/** Who notes that somebody could not come in. */
const door: Actor = { kind: 'system', name: 'door' }

/** An unknown address costs the library a hash as well, so that the time tells nothing. */
async function openSession(
  { headers }: Visitor,
  body: { email: string; password: string },
): Promise<Result<Omit<SignedIn, 'locale'>>> {
  try {
    const opened = await auth().api.signInEmail({ body, headers, returnHeaders: true })
    return { ok: true, userId: opened.response.user.id, setCookies: opened.headers.getSetCookie() }
  } catch (error) {
    const refusal = isAPIError(error) && refusals[error.body?.code ?? '']
    if (refusal) return refusal
    throw error
  }
}

const refusals: Record<string, Refusal> = {
  INVALID_EMAIL_OR_PASSWORD: refuse('sign_in.wrong', { field: 'password' }),
  FAILED_TO_CREATE_SESSION: refuse('sign_in.deactivated'),
}

const sweepSessions = (now: Date) =>
  db.session.deleteMany({
    where: { OR: [{ expiresAt: { lt: now } }, { lastSeenAt: { lt: idleSince(now) } }] },
  })
