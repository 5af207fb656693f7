'use server'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import type { Person } from '#lib/access/actor.ts'
import { refuse, type Result } from '#lib/result.ts'
import { markMentionsSeen } from './commands/mark-mentions-seen.ts'
import { reopenThread } from './commands/reopen-thread.ts'
import { replyToThread } from './commands/reply-to-thread.ts'
import { resolveThread } from './commands/resolve-thread.ts'
import { restoreRevision } from './commands/restore-revision.ts'
import { startThread } from './commands/start-thread.ts'

const signedOut = () => refuse('sign_in.needed')

const asPerson = (act: (actor: Person) => Promise<Result>): Promise<Result> =>
  orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? act(actor) : signedOut()
  })

export const startThreadAction = async (input: unknown) =>
  asPerson((actor) => startThread(actor, input))

export const replyToThreadAction = async (input: unknown) =>
  asPerson((actor) => replyToThread(actor, input))

export const resolveThreadAction = async (input: unknown) =>
  asPerson((actor) => resolveThread(actor, input))

export const reopenThreadAction = async (input: unknown) =>
  asPerson((actor) => reopenThread(actor, input))

export const markMentionsSeenAction = async (input: unknown) =>
  asPerson((actor) => markMentionsSeen(actor, input))

export const restoreRevisionAction = async (input: unknown) =>
  asPerson((actor) => restoreRevision(actor, input))
