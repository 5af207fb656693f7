'use server'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { type Result, refuse } from '#lib/result.ts'
import { signOffFacts } from './commands/sign-off-facts.ts'
import type { FactsSignOff } from './schema.ts'

export async function signOffFactsAction(input: FactsSignOff): Promise<Result> {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? signOffFacts(actor, input) : refuse('sign_in.needed')
  })
}
