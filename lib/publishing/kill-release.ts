import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvents } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { callOffPlans, lockOpenPlans } from '#lib/plans/call-off-plans.ts'
import { releasesOf } from '#lib/plans/record-plan.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockReleases, outOfReach, touchRelease } from '#lib/releases/lock-release.ts'
import { isKilled, type ReleaseEditions, wasPublic } from '#lib/releases/release.ts'
import { type Problem, type Result, refuse, refuseAll } from '#lib/result.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import type { Epoch } from './door.ts'
import { endEditions } from './end-editions.ts'
import { type Erased, eraseRelease } from './erase-release.ts'
import { forgetWords } from './file-words.ts'
import { kill } from './schema.ts'
import { tellTakenBack } from './tell-taken-back.ts'

/**
 * Takes what a release said out of the world, as far as we can: every word of it leaves the newsroom, in all languages and all
 * editions, and a notice stands in its place for ever. The desk keeps what it was. Possible after a withdrawal, too.
 */
export async function killRelease(actor: Actor, input: unknown): Promise<Result<{ epoch: Epoch }>> {
  const parsed = kill.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, reason, notices } = parsed.data

  const killed = await db.$transaction(async (tx): Promise<Result<Erased>> => {
    const plans = await lockOpenPlans(tx, releaseId)
    const releases = await lockReleases(tx, [releaseId, ...plans.flatMap(releasesOf)])
    const release = releases.find(({ id }) => id === releaseId)
    if (!release || release.trashedAt || isKilled(release)) return outOfReach(tx, releaseId)
    if (!may(actor, 'release.kill')) return refuse('release.not_allowed')
    const problems = problemsWith(release, parsed.data)
    if (problems.length > 0) return refuseAll(problems)

    await callOffPlans(tx, actor, plans, releases)
    const at = await touchRelease(tx, releaseId)
    const told = await putNotices(tx, actor, { release, notices, at })
    await endEditions(tx, actor, { releaseId, reason, at })
    const erased = await eraseRelease(tx, releaseId)
    await recordKill(tx, actor, release, told, reason)
    return { ok: true, ...erased }
  })
  if (!killed.ok) return killed
  forgetWords()
  await Promise.all(killed.drawn.flatMap(removeFile))
  return { ok: true, epoch: killed.epoch }
}

type Asked = { revision: number; number: string; notices: Partial<Record<Locale, string>> }

function problemsWith(release: ReleaseEditions, { revision, number, notices }: Asked): Problem[] {
  if (release.year === null) return [{ code: 'kill.never_public' }]
  if (release.revision !== revision) return [{ code: 'release.changed_meanwhile' }]
  const isMeant = number === `${release.year}/${release.sequence}`
  return [
    ...(isMeant ? [] : [{ code: 'kill.number_wrong', field: 'number' }]),
    ...readLocales(release)
      .filter((locale) => !notices[locale])
      .map((locale) => ({ code: 'kill.notice_missing', field: `notices.${locale}` })),
  ]
}

/** The languages that readers have ever had. */
const readLocales = (release: ReleaseEditions) =>
  release.documents.filter(wasPublic).map(({ locale }) => locale)

type Killed = { locale: Locale; editionId: string; text: string }
type Told = { release: ReleaseEditions; notices: Asked['notices']; at: Date }

/** Each notice belongs to the newest edition that was public. */
async function putNotices(tx: Tx, actor: Actor, { release, notices, at }: Told): Promise<Killed[]> {
  const read = release.documents.filter(wasPublic)
  const texts = read.map(({ locale }) => notices[locale]!)
  const put = await tx.$queryRaw<{ documentId: string; editionId: string; text: string }[]>`
    INSERT INTO desk."Notice" (id, "documentId", "editionId", kind, text, "actorId", at)
    SELECT gen_random_uuid(), told.id, (SELECT e.id FROM desk."Edition" e
        WHERE e."documentId" = told.id AND EXISTS (SELECT FROM desk."EditionStatus" s
          WHERE s."editionId" = e.id AND s.state = 'published')
        ORDER BY e.number DESC LIMIT 1), 'kill', told.text, ${idOf(actor)}::uuid, ${at}::timestamptz
    FROM unnest(${read.map(({ id }) => id)}::uuid[], ${texts}::text[]) AS told (id, text)
    RETURNING "documentId", "editionId", text`
  return read.map(({ id, locale }) => {
    const { editionId, text } = put.find(({ documentId }) => documentId === id)!
    return { locale, editionId, text }
  })
}

async function recordKill(
  tx: Tx,
  actor: Actor,
  { id: releaseId, year, sequence }: ReleaseEditions,
  killed: Killed[],
  reason: string,
) {
  const facts = { year, sequence, note: reason }
  await recordEvents(
    tx,
    actor,
    killed.map(({ locale, editionId: subjectId }) => ({
      event: 'document.killed',
      releaseId,
      locale,
      subjectId,
      facts,
    })),
  )
  await tellTakenBack(tx, actor, 'document.killed', releaseId, killed)
}

const removeFile = (sha256: string) => {
  const name = renditionName(sha256)
  return [files.remove('public', name), files.remove('private', name)]
}
