import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { editorIds } from '#lib/mail/audience.ts'
import { type News, notify } from '#lib/mail/notify.ts'
import type { EditionPins } from '#lib/releases/release.ts'

type Gone = { releaseId: string; locale: Locale; ownerId: string | null; edition: EditionPins }

/** Tells who stands behind the editions that they went live, and every editor of those that nobody had approved. */
export async function tellPublished(tx: Tx, actor: Actor, gone: Gone[], reason?: string) {
  const forced = gone.filter(({ edition }) => edition.state === 'submitted')
  const editors = forced.length > 0 ? await editorIds(tx) : []
  const about = ({ releaseId, locale }: Gone) => ({ releaseId, locale })
  const published = gone.map((one): News => ({
    kind: 'edition.published',
    userIds: authorsOf(one),
    ...about(one),
  }))
  const flagged = forced.map((one): News => ({
    kind: 'edition.forced',
    userIds: editors,
    ...about(one),
    facts: { note: reason ?? '' },
  }))
  await notify(tx, actor, [...published, ...flagged])
}

/** Who began the release, and who handed the edition in. */
const authorsOf = ({ ownerId, edition }: Gone) =>
  [ownerId, edition.submitterId].filter((id) => id !== null)
