'use server'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { refuse } from '#lib/result.ts'
import { makeTemplate } from './commands/make-template.ts'
import { retireTemplate } from './commands/retire-template.ts'
import { saveTemplate } from './commands/save-template.ts'

export async function saveTemplateAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? saveTemplate(actor, input) : refuse('sign_in.needed')
  })
}

export async function makeTemplateAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? makeTemplate(actor, input) : refuse('sign_in.needed')
  })
}

export async function retireTemplateAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? retireTemplate(actor, input) : refuse('sign_in.needed')
  })
}
