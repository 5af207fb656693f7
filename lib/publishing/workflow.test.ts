// Whatever a writer, a translator, editors and the clock do, in whatever order: nothing reaches readers without a second pair of
// eyes or a recorded force, nothing before its embargo ends, and every save that was acknowledged is in the history.
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Actor, Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { cancelPlan } from '#lib/plans/commands/cancel-plan.ts'
import { schedulePlan } from '#lib/plans/commands/schedule-plan.ts'
import { sweepPlans } from '#lib/plans/sweep-plans.ts'
import { approveAfterwards } from '#lib/releases/commands/approve-afterwards.ts'
import { approveEdition } from '#lib/releases/commands/approve-edition.ts'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import { saveShared } from '#lib/releases/commands/save-shared.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { submitEdition } from '#lib/releases/commands/submit-edition.ts'
import { setEmbargo } from '#lib/embargo/commands/set-embargo.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { documentIn } from '#lib/releases/release.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { aFinishedRelease, aPerson, aSharedSave, aTextSave } from '#prisma/demo/factories.ts'
import { publishEditions } from './publish-editions.ts'
import { withdrawRelease } from './withdraw-release.ts'

type Cast = { writer: Person; translator: Person; one: Person; other: Person; chief: Person }
type Who = keyof Cast
let cast: Cast
beforeAll(async () => {
  cast = {
    writer: await aPerson('writer'),
    translator: await aPerson('translator'),
    one: await aPerson('editor'),
    other: await aPerson('editor'),
    chief: await aPerson('administrator'),
  }
})

/** A release on its way, with what the people at it were told. */
class Office {
  readonly releaseId: string
  /** Words that a save was acknowledged for. */
  readonly saved: string[] = []
  /** When an embargo that has not passed was found beside a publication. */
  readonly leaks: string[] = []
  private count = 0

  constructor(releaseId: string) {
    this.releaseId = releaseId
  }

  async document(locale: Locale) {
    return documentIn((await readEditions(db, this.releaseId))!, locale)
  }

  async asked(locale: Locale) {
    const { newest } = (await this.document(locale)) ?? { newest: { revision: 0 } }
    return { releaseId: this.releaseId, locale, revision: newest.revision }
  }

  async save(actor: Actor, locale: Locale) {
    const word = `w${++this.count}w`
    const input = await aTextSave(this.releaseId, locale, { kicker: word })
    const answer = await saveText(actor, input)
    if (answer.ok) this.saved.push(word)
    return answer
  }

  async embargoed() {
    const { embargoUntil } = (await readEditions(db, this.releaseId))!
    return embargoUntil !== null && embargoUntil > new Date()
  }
}

type Step = { what: keyof typeof steps; who: Who; locale: Locale; flag: boolean }

const far = { time: '2027-06-01T09:00', zone: 'UTC', occurrence: null }

const steps = {
  save: (office: Office, actor: Actor, { locale }: Step) => office.save(actor, locale),
  share: async (office: Office, actor: Actor, { flag }: Step) =>
    saveShared(
      actor,
      await aSharedSave(office.releaseId, { datelineDate: flag ? '2026-08-06' : '2026-08-07' }),
    ),
  submit: async (office: Office, actor: Actor, { locale }: Step) =>
    submitEdition(actor, await office.asked(locale)),
  return: async (office: Office, actor: Actor, { locale }: Step) =>
    returnEdition(actor, { ...(await office.asked(locale)), note: 'الرجاء التدقيق' }),
  approve: async (office: Office, actor: Actor, { locale }: Step) =>
    approveEdition(actor, await office.asked(locale)),
  publish: (office: Office, actor: Actor, step: Step) => publish(office, actor, step),
  force: (office: Office, actor: Actor, step: Step) =>
    publish(office, actor, step, { reason: 'عاجل' }),
  confirm: async (office: Office, actor: Actor) => {
    const forced = await db.forcedPublication.findFirst({
      where: { approvedAt: null, edition: { document: { releaseId: office.releaseId } } },
    })
    const editionId = forced?.editionId ?? office.releaseId
    return approveAfterwards(actor, { releaseId: office.releaseId, editionId })
  },
  schedule: async (office: Office, actor: Actor, { locale, flag }: Step) => {
    const locales: Locale[] = flag ? ['ar', 'en'] : [locale]
    const editions = []
    for (const one of locales) editions.push(await office.asked(one))
    return schedulePlan(actor, { at: far, policy: 'together', editions })
  },
  follow: async (office: Office, actor: Actor) => {
    const editions = [await office.asked('ar'), { ...(await office.asked('en')), revision: null }]
    return schedulePlan(actor, { at: far, policy: 'original_first', editions })
  },
  cancel: async (office: Office, actor: Actor) => {
    const plan = await db.publishPlan.findFirst({
      where: { state: 'waiting', editions: { some: ofRelease(office) } },
    })
    return cancelPlan(actor, {
      planId: plan?.id ?? office.releaseId,
      revision: plan?.revision ?? 0,
    })
  },
  wait: async (office: Office) => {
    const before = await office.embargoed()
    const { count } = await db.publishPlan.updateMany({
      where: { state: 'waiting', editions: { some: ofRelease(office) } },
      data: { at: new Date(Date.now() - 1000) },
    })
    const published = await publishedCount(office)
    await sweepPlans()
    if (before && (await publishedCount(office)) > published) office.leaks.push('clock')
    return { ok: count > 0 }
  },
  embargo: async (office: Office, actor: Actor) => {
    const { embargoUntil } = (await readEditions(db, office.releaseId))!
    return setEmbargo(actor, {
      releaseId: office.releaseId,
      former: embargoUntil?.toISOString() ?? null,
      ...far,
      time: '2027-05-01T09:00',
    })
  },
  lift: async (office: Office) => {
    const { count } = await db.release.updateMany({
      where: { id: office.releaseId, embargoUntil: { not: null } },
      data: { embargoUntil: new Date(Date.now() - 1000) },
    })
    return { ok: count > 0 }
  },
  withdraw: async (office: Office, actor: Actor, { flag }: Step) => {
    const { revision } = (await readEditions(db, office.releaseId))!
    const notices = { ar: 'سُحب هذا البلاغ.', en: 'Withdrawn.' }
    const asked = { releaseId: office.releaseId, revision, notices, keepsText: flag }
    return withdrawRelease(actor, asked)
  },
} as const

const ofRelease = ({ releaseId }: Office) => ({ document: { releaseId } })

async function publish(office: Office, actor: Actor, step: Step, force?: { reason: string }) {
  const { releaseId, ...edition } = await office.asked(step.locale)
  const told = { kind: 'correction', correctionNote: 'تصحيح', siblingNote: 'Corrected' }
  const editions = [{ ...edition, ...(step.flag ? told : {}) }]
  const isHeld = await office.embargoed()
  const answer = await publishEditions(actor, { releaseId, editions, force })
  if (answer.ok && isHeld) office.leaks.push('button')
  return answer
}

const publishedCount = ({ releaseId }: Office) =>
  newsroom.publishedEdition.count({ where: { releaseId } })

/** Published rows of the history without an approval by somebody else that still stood, or a force. */
const unseen = (releaseId: string) => db.$queryRaw<{ id: string; at: Date }[]>`
  SELECT e.id, live.at FROM desk."Document" d JOIN desk."Edition" e ON e."documentId" = d.id
  JOIN desk."EditionStatus" live ON live."editionId" = e.id AND live.state = 'published'
  JOIN desk."TextRevision" t ON t.id = e."textRevisionId"
  JOIN desk."SharedRevision" s ON s.id = e."sharedRevisionId"
  WHERE d."releaseId" = ${releaseId}::uuid
    AND NOT EXISTS (SELECT FROM desk."ForcedPublication" f WHERE f."editionId" = e.id)
    AND NOT EXISTS (
      SELECT FROM desk."EditionStatus" seen
      WHERE seen."editionId" = e.id AND seen.state = 'approved' AND seen.id < live.id
        AND t."createdAt" <= seen.at AND s."createdAt" <= seen.at
        AND NOT EXISTS (SELECT FROM desk."EditionStatus" back WHERE back."editionId" = e.id
          AND back.id > seen.id AND back.id < live.id
          AND back.state IN ('draft', 'submitted', 'changes_requested'))
        AND seen."actorId" <> (SELECT handed."actorId" FROM desk."EditionStatus" handed
          WHERE handed."editionId" = e.id AND handed.state = 'submitted' AND handed.id < seen.id
          ORDER BY handed.id DESC LIMIT 1))`

async function expectSound(office: Office) {
  const { releaseId } = office
  expect(await unseen(releaseId)).toEqual([])
  expect(office.leaks).toEqual([])
  const revisions = await db.textRevision.findMany({ where: { document: { releaseId } } })
  const kept = revisions.map(({ kicker }) => kicker)
  expect(office.saved.filter((word) => !kept.includes(word))).toEqual([])
  const went = await db.edition.findMany({
    where: { document: { releaseId }, statuses: { some: { state: 'published' } } },
    select: { id: true, state: true },
  })
  const across = await newsroom.publishedEdition.findMany({ where: { releaseId } })
  expect(across.map(({ id }) => id).toSorted()).toEqual(went.map(({ id }) => id).toSorted())
  const live = await newsroom.liveDocument.findMany({ where: { releaseId, withdrawnAt: null } })
  const standing = went.filter(({ state }) => state === 'published')
  expect(live.map(({ editionId }) => editionId).toSorted()).toEqual(
    standing.map(({ id }) => id).toSorted(),
  )
  const planned = await db.planEdition.findMany({ where: { ...ofRelease(office), isOpen: true } })
  const pinned = await db.edition.count({
    where: { document: { releaseId }, state: { in: ['scheduled', 'failed'] } },
  })
  expect(pinned).toBe(planned.filter(({ editionId }) => editionId !== null).length)
}

const weights: Record<keyof typeof steps, number> = {
  save: 6,
  share: 2,
  submit: 8,
  return: 2,
  approve: 8,
  publish: 5,
  force: 2,
  confirm: 3,
  schedule: 8,
  follow: 3,
  cancel: 2,
  wait: 8,
  embargo: 2,
  lift: 5,
  withdraw: 2,
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    ...Object.entries(weights).map(([what, weight]) => ({
      weight,
      arbitrary: fc.constant(what as keyof typeof steps),
    })),
  ),
  who: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<Who>('writer', 'translator', 'chief') },
    { weight: 3, arbitrary: fc.constantFrom<Who>('one', 'other') },
  ),
  locale: fc.constantFrom<Locale>('ar', 'en'),
  flag: fc.boolean(),
})

const anyPath = fc.array(anyStep, { minLength: 20, maxLength: 60 })
/** Half of the paths begin where the ways part. */
const approval: Step[] = (['ar', 'en'] as const).flatMap((locale) => [
  { what: 'submit', who: 'one', locale, flag: false },
  { what: 'approve', who: 'other', locale, flag: false },
])

async function walk(path: Step[], isApproved: boolean) {
  const office = new Office(await aFinishedRelease(cast.writer, ['ar', 'en']))
  const taken = new Set<string>()
  for (const step of isApproved ? [...approval, ...path] : path)
    if ((await steps[step.what](office, cast[step.who], step)).ok) taken.add(step.what)
  await expectSound(office)
  return taken
}

test(
  'no path leads to readers past a second pair of eyes, and no acknowledged save is lost',
  { timeout: sizeOf(300_000, 7_200_000) },
  () =>
    fc.assert(
      fc.asyncProperty(anyPath, fc.boolean(), async (path, isApproved) => {
        await walk(path, isApproved)
      }),
      { numRuns: sizeOf(12, 1500) },
    ),
)

/** A step that was always refused would prove nothing. */
test('every step can be taken', async () => {
  const by = (who: Who, ...whats: Step['what'][]) =>
    whats.map((what): Step => ({ what, who, locale: 'ar', flag: false }))
  const taken = await walk(
    [
      ...by('one', 'embargo', 'lift', 'schedule', 'cancel', 'follow', 'wait'),
      ...by('writer', 'save', 'submit'),
      ...by('one', 'return', 'share'),
      ...by('writer', 'submit'),
      ...by('one', 'force'),
      ...by('other', 'confirm'),
      ...by('writer', 'save', 'submit'),
      ...by('one', 'approve', 'publish', 'withdraw'),
    ],
    true,
  )
  expect([...taken].toSorted()).toEqual(Object.keys(steps).toSorted())
})
