import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { carrySite } from '#lib/publishing/carry-site.ts'
import type { Epoch } from '#lib/publishing/door.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { siteFields } from '../schema.ts'
import type { SiteSettings } from '../site-settings.ts'

/** Keeps what the office says of itself and brings it to every page at once. */
export async function saveSite(
  actor: Actor,
  input: unknown,
): Promise<Result<{ revision: number; epoch: Epoch }>> {
  const parsed = siteFields.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'site.save')) return refuse('site.not_allowed')
  const { revision, ...settings } = parsed.data

  return db.$transaction(async (tx) => {
    const { emblemSha256: sha256 } = settings
    if (sha256 && (await tx.emblem.count({ where: { sha256 } })) === 0)
      return refuse('site.emblem_unknown', { field: 'emblemSha256' })
    const former = await tx.siteSettings.findUnique({ where: { id: 1 } })
    const changed = (Object.keys(settings) as (keyof SiteSettings)[]).filter(
      (name) => settings[name] !== former?.[name],
    )
    if (!(await keep(tx, revision, settings))) return refuse('site.changed_meanwhile')
    const epoch = await carrySite(tx)
    await recordEvent(tx, actor, 'site.saved', { facts: { revision: revision + 1, changed } })
    return { ok: true, revision: revision + 1, epoch }
  })
}

/** False when someone else has saved since. */
async function keep(tx: Tx, revision: number, settings: SiteSettings) {
  const data = { ...settings, revision: revision + 1 }
  const { count } =
    revision === 0
      ? await tx.siteSettings.createMany({ data, skipDuplicates: true })
      : await tx.siteSettings.updateMany({ where: { id: 1, revision }, data })
  return count > 0
}
