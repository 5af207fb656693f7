import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { editorIds, ownerAndSubmitterIds } from '#lib/mail/audience.ts'
import { notify } from '#lib/mail/notify.ts'

type TakenBack = { locale: Locale; editionId: string; text: string }

/** Tells the people behind a text that it was taken back, and every editor: newsrooms will call. */
export async function tellTakenBack(
  tx: Tx,
  actor: Actor,
  kind: 'document.withdrawn' | 'document.killed',
  releaseId: string,
  taken: TakenBack[],
) {
  const [first] = taken
  if (!first) return
  const authors = await Promise.all(
    taken.map(({ editionId }) => ownerAndSubmitterIds(tx, editionId)),
  )
  const userIds = [...new Set([...authors.flat(), ...(await editorIds(tx))])]
  await notify(tx, actor, [
    {
      kind,
      userIds,
      releaseId,
      // One mail for one act; of two languages it names none.
      ...(taken.length === 1 && { locale: first.locale }),
      facts: { note: taken.map(({ text }) => text).join('\n') },
      cause: `${kind}:${first.editionId}`,
    },
  ])
}
