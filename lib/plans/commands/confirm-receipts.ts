import type { Prisma } from '#generated/prisma/client.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { awaitEdges } from '#lib/publishing/await-edges.ts'
import { type Result, refuse } from '#lib/result.ts'
import type { Act } from '../plan.ts'
import { lockPlan, readPlans } from '../read-plan.ts'

/** Notes on receipts when every edge showed what had gone live. The clock itself waits for no edge. */
export async function confirmReceipts(actor: Actor): Promise<Result<{ confirmed: string[] }>> {
  if (!may(actor, 'plan.save')) return refuse('release.not_allowed')
  const open = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM desk."PublishPlan"
    WHERE (state = 'waiting' AND "begunAt" IS NOT NULL OR "endedAt" > clock_timestamp() - interval '10 minutes')
      AND jsonb_path_exists(receipt, '$.acts[*] ? (@.seenAt == null)')
    ORDER BY "begunAt" LIMIT 50`
  const confirmed: string[] = []
  const plans = await readPlans(
    db,
    open.map(({ id }) => id),
  )
  for (const { id, receipt } of plans) {
    const newest = Math.max(...receipt!.acts.filter(isUnseen).map(({ epoch }) => epoch))
    if (await awaitEdges(newest, 0)) {
      await confirm(id)
      confirmed.push(id)
    }
  }
  return { ok: true, confirmed }
}

const isUnseen = ({ seenAt }: Act) => seenAt === null

const confirm = (planId: string) =>
  db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, planId)
    const [{ now }] = await tx.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
    const acts = plan!.receipt!.acts.map((act) => ({
      ...act,
      seenAt: act.seenAt ?? now.toISOString(),
    }))
    await tx.publishPlan.update({
      where: { id: planId },
      data: { receipt: { ...plan!.receipt!, acts } as unknown as Prisma.InputJsonObject },
    })
  })
