'use server'
import { redirect } from 'next/navigation'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { fieldsOf } from '#lib/form-fields.ts'
import { isLocale, localPath } from '#lib/i18n/locale.ts'
import { awaitEdges } from '#lib/publishing/await-edges.ts'
import { publishEditions } from '#lib/publishing/publish-editions.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import { type Problem, type Refusal, type Result, refuse } from '#lib/result.ts'
import { addDocument } from './commands/add-document.ts'
import { approveAfterwards } from './commands/approve-afterwards.ts'
import { approveEdition } from './commands/approve-edition.ts'
import { createRelease } from './commands/create-release.ts'
import { promiseTranslation } from './commands/promise-translation.ts'
import { returnEdition } from './commands/return-edition.ts'
import { saveShared } from './commands/save-shared.ts'
import { saveText } from './commands/save-text.ts'
import { submitEdition } from './commands/submit-edition.ts'
import type { TextRefusal } from './merge-with-newest.ts'
import { findRequirementsFor } from './queries.ts'
import type { ReleaseText, TextSave } from './schema.ts'

const signedOut = () => refuse('sign_in.needed')

export type NewReleaseState = {
  problems: Refusal['problems']
  values: Record<string, string>
} | null

export async function createReleaseAction(
  _previous: unknown,
  form: FormData,
): Promise<NewReleaseState> {
  const { screenLocale, ...values } = fieldsOf(form)
  const { kind, originalLocale, headline } = values
  const templateId = values.templateId || null
  const created = await orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor
      ? createRelease(actor, { kind, originalLocale, headline, templateId })
      : signedOut()
  })
  if (!created.ok) return { problems: created.problems, values }
  const home = isLocale(screenLocale) ? screenLocale : 'ar'
  redirect(localPath(home, `/admin/releases/${created.releaseId}/text/${originalLocale}`))
}

export async function addDocumentAction(input: { releaseId: string }): Promise<Result> {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? addDocument(actor, input) : signedOut()
  })
}

type TextSavedWithRest = {
  ok: true
  revisionId: string
  merged?: { text: ReleaseText; by: string | null }
  requirements: Problem[]
}

/** Saves and tells what is still missing. */
export async function saveTextAction(input: TextSave) {
  return orDatabaseGone(async (): Promise<TextSavedWithRest | TextRefusal> => {
    const actor = await actionActor()
    if (!actor) return signedOut()
    const saved = await saveText(actor, input)
    if (!saved.ok) return saved
    return {
      ...saved,
      requirements: await findRequirementsFor(actor, input.releaseId, input.locale),
    }
  })
}

export async function saveSharedAction(input: unknown) {
  return orDatabaseGone(async (): Promise<Awaited<ReturnType<typeof saveShared>>> => {
    const actor = await actionActor()
    return actor ? saveShared(actor, input) : signedOut()
  })
}

export async function submitEditionAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? submitEdition(actor, input) : signedOut()
  })
}

export async function approveEditionAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? approveEdition(actor, input) : signedOut()
  })
}

export async function approveAfterwardsAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? approveAfterwards(actor, input) : signedOut()
  })
}

export async function returnEditionAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? returnEdition(actor, input) : signedOut()
  })
}

/** Done is what readers see; when an edge is slow to say so, the release's page tells that it is. */
async function seenByReaders<T extends Result<{ epoch: number }>>(answer: T): Promise<T> {
  if (answer.ok) await awaitEdges(answer.epoch)
  return answer
}

export async function publishEditionsAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? seenByReaders(await publishEditions(actor, input)) : signedOut()
  })
}

export async function promiseTranslationAction(input: unknown) {
  return orDatabaseGone(async (): Promise<Awaited<ReturnType<typeof promiseTranslation>>> => {
    const actor = await actionActor()
    return actor ? promiseTranslation(actor, input) : signedOut()
  })
}

export async function withdrawReleaseAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? seenByReaders(await withdrawRelease(actor, input)) : signedOut()
  })
}
