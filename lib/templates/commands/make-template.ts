import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach } from '#lib/releases/lock-release.ts'
import { readShared } from '#lib/releases/read-shared.ts'
import { readText } from '#lib/releases/read-text.ts'
import { withPhotosOf } from '#lib/releases/text-of-copy.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { templateFromRelease } from '../schema.ts'
import type { TemplateTexts } from '../template.ts'

/** Makes a template of a release as it stands, without its photos and its date. */
export async function makeTemplate(actor: Actor, input: unknown): Promise<Result<{ id: string }>> {
  const parsed = templateFromRelease.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'template.save')) return refuse('template.not_allowed')
  const { releaseId, nameAr, nameEn } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const texts: TemplateTexts = {}
    for (const { locale, newest } of release.documents)
      texts[locale] = withPhotosOf((await readText(tx, newest.textRevisionId)).text, [])
    const { shared } = await readShared(tx, release.sharedRevisionId)
    const { id } = await tx.releaseTemplate.create({
      data: {
        kind: release.kind,
        originalLocale: release.originalLocale,
        nameAr,
        nameEn,
        texts,
        shared: { ...shared, photos: [], datelineDate: null },
        createdById: idOf(actor),
      },
      select: { id: true },
    })
    const facts = { action: 'created', name: nameAr }
    await recordEvent(tx, actor, 'template.saved', { subjectId: id, facts })
    return { ok: true, id }
  })
}
