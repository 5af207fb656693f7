import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { newId } from '#lib/db/new-id.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { newestBoilerplate, usualBoilerplate, usualContacts } from '#lib/registers/queries.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { readTemplate } from '#lib/templates/queries.ts'
import { emptyShared, type TemplateTexts } from '#lib/templates/template.ts'
import { emptyText } from '#lib/templates/words.ts'
import { newRelease, type ReleaseText, type SharedFields } from '../schema.ts'
import { startRelease } from '../start-release.ts'

/**
 * Starts a release in its original language, with a first draft: empty, or with the words of a template.
 * @param ownerId whom the release belongs to when the system creates it (imports, demo content).
 */
export async function createRelease(
  actor: Actor,
  input: unknown,
  ownerId: string | null = idOf(actor),
): Promise<Result<{ releaseId: string; documentId: string }>> {
  const parsed = newRelease.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'release.create') || !ownerId) return refuse('release.not_allowed')
  const { kind, originalLocale, headline, templateId } = parsed.data

  return db.$transaction(async (tx) => {
    const template = templateId ? await readTemplate(tx, templateId) : null
    if (templateId && !template) return refuse('template.unknown', { field: 'templateId' })
    const begun = await startRelease(tx, actor, {
      releaseId: newId(),
      kind,
      originalLocale,
      ownerId,
      shared: await sharedFrom(tx, template?.shared),
      texts: await textsFrom(tx, template?.texts ?? {}, originalLocale, headline),
      event: 'release.created',
      facts: { kind },
    })
    return { ok: true, ...begun }
  })
}

async function sharedFrom(tx: Tx, shared: SharedFields = emptyShared): Promise<SharedFields> {
  if (shared.contactIds.length > 0) return shared
  return { ...shared, contactIds: (await usualContacts(tx)).map(({ id }) => id) }
}

/** The other language begins at once when the template has words for it. */
async function textsFrom(tx: Tx, given: TemplateTexts, original: Locale, headline: string) {
  const texts: TemplateTexts = {}
  for (const locale of locales) {
    const text = given[locale] ?? (locale === original ? emptyText() : null)
    if (text) texts[locale] = await withBoilerplate(tx, locale, text)
  }
  return { ...texts, [original]: { ...texts[original]!, headline } }
}

async function withBoilerplate(tx: Tx, locale: Locale, text: ReleaseText): Promise<ReleaseText> {
  const former = text.boilerplateVersionId
  const boilerplateVersionId = former
    ? await newestBoilerplate(tx, former)
    : ((await usualBoilerplate(tx, locale))?.id ?? null)
  return { ...text, boilerplateVersionId }
}
