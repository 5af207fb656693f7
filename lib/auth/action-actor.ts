import type { Person } from '#lib/access/actor.ts'
import { currentSession } from './current-actor.ts'
import { refuseForeignOrigin } from './refuse-foreign-origin.ts'
import type { PersonSession } from './session.ts'

/** For actions: who acts, once it is sure that one of our own pages sent the form. */
export async function actionSession(): Promise<PersonSession | null> {
  await refuseForeignOrigin()
  return currentSession()
}

export async function actionActor(): Promise<Person | null> {
  return (await actionSession())?.actor ?? null
}
