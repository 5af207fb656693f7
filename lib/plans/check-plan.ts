// What would stand in the way of a plan if its time had come, and what people should know of before it does.
import type { Tx } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import { readPairs } from '#lib/parity/gate/read-pairs.ts'
import { unsignedIn } from '#lib/parity/gate/unsigned-in.ts'
import { requirementsOf } from '#lib/releases/requirements.ts'
import type { Problem } from '#lib/result.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import { listBehind } from '#lib/translations/list-behind.ts'
import { beforeEmbargo, fieldOf } from './choose-edition.ts'
import type { Plan, PlannedEdition } from './plan.ts'

/** Everything that a person is told a day and an hour before; also asks whether the files are there. */
export async function checkPlan(tx: Tx, plan: Plan): Promise<Problem[]> {
  const waiting = plan.editions.filter(({ isOpen }) => isOpen)
  const obstacles = await obstaclesOf(tx, [plan])
  return [
    ...(obstacles.get(plan.id) ?? []),
    ...(await lackingOf(tx, waiting)),
    ...(await staleIn(tx, waiting)),
    ...(await goneFrom(tx, plan)),
  ]
}

/** What keeps plans from being carried out whatever their words are, by plan. */
export async function obstaclesOf(tx: Tx, plans: Plan[]): Promise<Map<string, Problem[]>> {
  const releaseIds = plans.flatMap(({ editions }) => editions.map(({ releaseId }) => releaseId))
  const releases = await tx.release.findMany({
    where: { id: { in: releaseIds } },
    select: { id: true, embargoUntil: true, trashedAt: true },
  })
  const retracted = await retractedSince(tx, plans)
  return new Map(
    plans.map((plan) => {
      const own = releases.filter(({ id }) => plan.editions.some((one) => one.releaseId === id))
      const open = plan.editions.filter(({ isOpen }) => isOpen)
      return [
        plan.id,
        [
          ...open.filter(isLost).map((one) => ({ code: 'plan.edition_gone', field: fieldOf(one) })),
          ...open
            .filter(({ documentId }) => retracted.has(`${plan.id} ${documentId}`))
            .map((one) => ({ code: 'plan.taken_back', field: fieldOf(one) })),
          ...(own.some(({ trashedAt }) => trashedAt) ? [{ code: 'release.in_trash' }] : []),
          ...beforeEmbargo(own, plan.at, plan.zone),
        ],
      ]
    }),
  )
}

/** Pinned, but no longer waiting: somebody has killed it. */
const isLost = ({ editionId, editionState }: PlannedEdition) =>
  editionId !== null && editionState !== 'scheduled' && editionState !== 'failed'

/** Documents of releases that were withdrawn or killed after the plan was last decided on: nobody wants them back by clockwork. */
async function retractedSince(tx: Tx, plans: Plan[]): Promise<Set<string>> {
  const planIds = plans.map(({ id }) => id)
  const rows = await tx.$queryRaw<{ planId: string; documentId: string }[]>`
    SELECT planned."planId", planned."documentId"
    FROM desk."PlanEdition" planned
    JOIN desk."PublishPlan" plan ON plan.id = planned."planId"
    JOIN desk."Document" document ON document.id = planned."documentId"
    WHERE planned."planId" = ANY(${planIds}::uuid[]) AND planned."isOpen" AND EXISTS (
      SELECT FROM desk."Notice" notice JOIN desk."Document" taken ON taken.id = notice."documentId"
      WHERE taken."releaseId" = document."releaseId" AND notice.kind IN ('withdrawal', 'kill')
        AND notice.at > coalesce((SELECT max(status.at) FROM desk."EditionStatus" status
          WHERE status."editionId" = planned."editionId" AND status.state = 'scheduled'), plan."createdAt"))`
  return new Set(rows.map(({ planId, documentId }) => `${planId} ${documentId}`))
}

async function lackingOf(tx: Tx, waiting: PlannedEdition[]): Promise<Problem[]> {
  const ids = waiting.flatMap(({ editionId }) => editionId ?? [])
  const contents = await readContents(tx, ids)
  const lacking = contents.flatMap((content) =>
    requirementsOf(content).map((problem) => ({
      ...problem,
      field: `${fieldOf(content)}.${problem.field}`,
    })),
  )
  const shown = contents.flatMap(({ releaseId, locale, photos }) =>
    photos.flatMap(({ renditions }, at) =>
      renditions.map(({ sha256 }) => ({ sha256, at, releaseId, locale })),
    ),
  )
  const sizes = await Promise.all(
    shown.map(({ sha256 }) => files.sizeOf('private', renditionName(sha256))),
  )
  const lost = new Map(
    shown
      .filter((_, index) => sizes[index] === null)
      .map((one) => [`${fieldOf(one)} ${one.at}`, one] as const),
  )
  return [
    ...lacking,
    ...(await unsignedIn(tx, ids, fieldOf)),
    ...[...lost.values()].map((one) => ({
      code: 'plan.file_missing',
      field: fieldOf(one),
      values: { number: one.at + 1 },
    })),
  ]
}

/** Translations that were made from other words than those that will stand beside them; and those that are not ready. */
async function staleIn(tx: Tx, waiting: PlannedEdition[]): Promise<Problem[]> {
  const translations = waiting.filter(({ locale, originalLocale }) => locale !== originalLocale)
  const ids = waiting.flatMap(({ editionId }) => editionId ?? [])
  const behind = await listBehind(
    tx,
    (await readPairs(tx, ids)).flatMap(({ source, ...pair }) =>
      source ? [{ ...pair, source }] : [],
    ),
  )
  return translations.flatMap((one) => {
    const field = fieldOf(one)
    if (one.editionId === null) return [{ code: 'plan.translation_not_ready', field }]
    return behind.includes(one.editionId) ? [{ code: 'plan.translation_stale', field }] : []
  })
}

/** Who made the plan or approved what it holds, and may no longer enter. The plan stands; somebody should know. */
async function goneFrom(tx: Tx, plan: Plan): Promise<Problem[]> {
  const ids = plan.editions.flatMap(({ isOpen, editionId }) => (isOpen && editionId) || [])
  const approvals = await tx.editionStatus.findMany({
    where: { editionId: { in: ids }, state: 'approved' },
    orderBy: { id: 'asc' },
    select: { editionId: true, actor: { select: { name: true, disabledAt: true, role: true } } },
  })
  const approvers = new Map(approvals.map(({ editionId, actor }) => [editionId, actor]))
  const maker = plan.createdById
    ? await tx.user.findUnique({ where: { id: plan.createdById } })
    : null
  const mayNot = (user: { disabledAt: Date | null; role: string } | null) =>
    user !== null && (user.disabledAt !== null || !['editor', 'administrator'].includes(user.role))
  const names = [...new Set([...approvers.values()].filter(mayNot).map((user) => user!.name))]
  return [
    ...(mayNot(maker) ? [{ code: 'plan.scheduler_disabled', values: { name: maker!.name } }] : []),
    ...names.map((name) => ({ code: 'plan.approver_disabled', field: name, values: { name } })),
  ]
}
