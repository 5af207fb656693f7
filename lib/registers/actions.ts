'use server'
import { refresh } from 'next/cache'
import type { Person } from '#lib/access/actor.ts'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { fieldsOf } from '#lib/form-fields.ts'
import { type Result, refuse } from '#lib/result.ts'
import { restoreEntry } from './commands/restore-entry.ts'
import { retireEntry } from './commands/retire-entry.ts'
import { saveBoilerplate } from './commands/save-boilerplate.ts'
import { saveContact } from './commands/save-contact.ts'
import { saveOrganisation } from './commands/save-organisation.ts'
import { savePerson } from './commands/save-person.ts'
import { savePlace } from './commands/save-place.ts'
import { saveTopic } from './commands/save-topic.ts'

type Saved = Result<{ id: string }>

/** The list is read anew also after a refusal: when someone else was faster, what they saved then stands beside the form. */
async function run(
  command: (actor: Person, input: unknown) => Promise<Saved>,
  form: FormData,
): Promise<Saved> {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    if (!actor) return refuse('sign_in.needed')
    const saved = await command(actor, fieldsOf(form))
    refresh()
    return saved
  })
}

export async function savePlaceAction(_previous: unknown, form: FormData) {
  return run(savePlace, form)
}

export async function saveTopicAction(_previous: unknown, form: FormData) {
  return run(saveTopic, form)
}

export async function savePersonAction(_previous: unknown, form: FormData) {
  return run(savePerson, form)
}

export async function saveOrganisationAction(_previous: unknown, form: FormData) {
  return run(saveOrganisation, form)
}

export async function saveContactAction(_previous: unknown, form: FormData) {
  return run(saveContact, form)
}

export async function saveBoilerplateAction(_previous: unknown, form: FormData) {
  return run(saveBoilerplate, form)
}

export async function retireEntryAction(_previous: unknown, form: FormData) {
  return run((actor, input) => retireEntry(actor, input), form)
}

export async function restoreEntryAction(_previous: unknown, form: FormData) {
  return run(restoreEntry, form)
}
