import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease } from '#lib/releases/lock-release.ts'
import { aboutText, documentIn } from '#lib/releases/release.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { nextEditionIds } from '../gate/beside.ts'
import { findUnsigned } from '../gate/find-unsigned.ts'
import { recordSignOff } from '../record-sign-off.ts'
import { factsSignOff } from '../schema.ts'

/** Somebody who may write the translation or publish it stands by facts that differ from the original. */
export async function signOffFacts(actor: Actor, input: unknown): Promise<Result> {
  const parsed = factsSignOff.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, segments, reason } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    const document = release && documentIn(release, locale)
    if (!document) return refuse('release.unknown')
    const mayWrite = may(actor, 'text.save', aboutText(release, document))
    if (!mayWrite && !may(actor, 'edition.publish')) return refuse('release.not_allowed')
    const unsigned = (await findUnsigned(tx, nextEditionIds(release))).flatMap(
      (one) => one.segments,
    )
    const signed = segments.map((asked) =>
      unsigned.find(
        ({ key, sourceHash, targetHash }) =>
          key === asked.key && sourceHash === asked.sourceHash && targetHash === asked.targetHash,
      ),
    )
    if (signed.includes(undefined)) return refuse('parity.changed_meanwhile')
    await recordSignOff(tx, actor, {
      releaseId,
      documentId: document.id,
      locale,
      reason,
      segments: signed.map((one) => {
        const { key: segment, sourceHash, targetHash, findings } = one!
        return { segment, sourceHash, targetHash, findings }
      }),
    })
    return { ok: true }
  })
}
