import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { editorIds } from '#lib/mail/audience.ts'
import { notify } from '#lib/mail/notify.ts'
import type { EditionPins, ReleaseEditions } from './release.ts'

type Step = { release: ReleaseEditions; locale: Locale; edition: EditionPins; note?: string }

/** Calls whoever may approve to a text that was handed in. */
export async function callEditors(tx: Tx, actor: Actor, { release, locale }: Step) {
  const path = `/admin/releases/${release.id}/review/${locale}`
  const userIds = await editorIds(tx)
  const about = { releaseId: release.id, locale, path }
  await notify(tx, actor, [{ kind: 'edition.submitted', userIds, ...about }])
}

/** Tells who began the release and who handed the text in what became of it. */
export async function tellAuthors(
  tx: Tx,
  actor: Actor,
  kind: 'edition.returned' | 'edition.approved',
  { release, locale, edition, note }: Step,
) {
  const userIds = [release.createdById, edition.submitterId].filter((id) => id !== null)
  const about = { releaseId: release.id, locale, ...(note && { facts: { note } }) }
  const path = `/admin/releases/${release.id}${kind === 'edition.returned' ? `/text/${locale}` : ''}`
  await notify(tx, actor, [{ kind, userIds, path, ...about }])
}
