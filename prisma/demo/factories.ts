// Makers of people, registers and releases in any state, through the same commands that people use. Tests, browser tests and
// the demo content share them.
import { randomBytes } from 'node:crypto'
import type { Actor, Person, Role } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { photoFormats } from '#lib/media/photo.ts'
import { awaitEdges } from '#lib/publishing/await-edges.ts'
import { publishEditions } from '#lib/publishing/publish-editions.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
import { approveEdition } from '#lib/releases/commands/approve-edition.ts'
import { createRelease } from '#lib/releases/commands/create-release.ts'
import { saveShared } from '#lib/releases/commands/save-shared.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { submitEdition } from '#lib/releases/commands/submit-edition.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { readShared } from '#lib/releases/read-shared.ts'
import { readText } from '#lib/releases/read-text.ts'
import { documentIn } from '#lib/releases/release.ts'
import type { ReleaseText, SharedFields } from '#lib/releases/schema.ts'
import type { Result } from '#lib/result.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { type RegisterIds, someRegisters } from './registers.ts'

export const system: Actor = { kind: 'system', name: 'loader' }

/** The answer of a command that must succeed here. */
export async function done<T extends object>(answer: Promise<Result<T>>) {
  const result = await answer
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problems)}`)
  return result
}

/** Where readers are served, a change of what is public is done when they see it. */
export async function doneForReaders<T extends { epoch: number | null }>(
  answer: Promise<Result<T>>,
) {
  const result = await done(answer)
  if (result.epoch !== null) await awaitEdges(result.epoch)
  return result
}

let count = 0

/** A person without a way to sign in; for tests of commands. */
export async function aPerson(role: Role, name = `${role} ${++count}`): Promise<Person> {
  const email = `${role}${++count}-${process.pid}@test.example`
  const { id } = await db.user.create({ data: { name, email, role }, select: { id: true } })
  return { kind: 'person', id, name, role, locale: 'ar' }
}
export const anEditor = () => aPerson('editor')

type ReleaseOptions = {
  kind?: string
  originalLocale?: Locale
  headline?: string
  ownerId?: string
  /** With one photo and its words in each language. */
  withPhoto?: boolean
}

/** A release with its first, empty draft. */
export const aRelease = (actor: Actor, options: ReleaseOptions = {}) =>
  done(
    createRelease(
      actor,
      {
        kind: options.kind ?? 'press_release',
        originalLocale: options.originalLocale ?? 'ar',
        headline: options.headline ?? 'المغرب والولايات المتحدة يعززان تعاونهما العسكري',
      },
      options.ownerId,
    ),
  )

const samples: Record<Locale, Partial<ReleaseText>> = {
  ar: {
    headline: 'المغرب والولايات المتحدة يعززان تعاونهما العسكري',
    summary: 'لقاء في الرباط يبحث سبل تعزيز التعاون الدفاعي.',
  },
  en: {
    headline: 'Morocco and the United States strengthen military cooperation',
    summary: 'A meeting in Rabat discusses ways of strengthening defense cooperation.',
  },
}
const bodies = {
  ar: 'أكدت السفارة أن التعاون يجسد متانة الشراكة.\n\nوأوضحت أن اللقاء شكل مناسبة لبحث سبل تعزيزه سنة 2026.',
  en: 'The Embassy affirmed that the cooperation embodies a strong partnership.\n\nIt said the 2026 meeting was an opportunity.',
}

/** A save over the newest text, as a form would send it: the same text with other values. */
export async function aTextSave(
  releaseId: string,
  locale: Locale,
  values: Partial<ReleaseText> = {},
) {
  const release = (await readEditions(db, releaseId))!
  const current = await readText(db, documentIn(release, locale)!.newest.textRevisionId)
  const isTranslation = locale !== release.originalLocale
  const source = documentIn(release, release.originalLocale)!.newest.textRevisionId
  return {
    releaseId,
    locale,
    baseRevisionId: current.revisionId,
    basedOnId: isTranslation ? source : null,
    text: { ...current.text, ...values },
  }
}

/** Saves a text over the newest one: a whole sample, or the sample with other values. */
export async function writeText(
  actor: Actor,
  releaseId: string,
  locale: Locale,
  values: Partial<ReleaseText> = {},
) {
  const { text, ...save } = await aTextSave(releaseId, locale)
  const ids = text.body.content.map(({ attrs }) => attrs.id)
  const body = richTextFromText(bodies[locale], ids)
  return done(saveText(actor, { ...save, text: { ...text, ...samples[locale], body, ...values } }))
}

/** A save over the newest shared revision, as a form would send it: the same with other values. */
export async function aSharedSave(releaseId: string, values: Partial<SharedFields> = {}) {
  const release = (await readEditions(db, releaseId))!
  const { revisionId, shared } = await readShared(db, release.sharedRevisionId)
  return { releaseId, baseRevisionId: revisionId, shared: { ...shared, ...values } }
}

export async function fillShared(
  actor: Actor,
  releaseId: string,
  values: Partial<SharedFields> = {},
) {
  const sample = sharedSample(await someRegisters())
  return done(saveShared(actor, await aSharedSave(releaseId, { ...sample, ...values })))
}

const sharedSample = ({ places, topics, contacts }: RegisterIds) => ({
  placeId: places.rabat!,
  datelineDate: '2026-08-05',
  topicIds: [topics.defence!],
  contactIds: contacts,
})

/** The revision of a language's newest edition, as a form would carry it. */
export async function revisionOf(releaseId: string, locale: Locale) {
  const release = (await readEditions(db, releaseId))!
  return documentIn(release, locale)!.newest.revision
}

export async function submit(actor: Actor, releaseId: string, ...locales: Locale[]) {
  for (const locale of locales)
    await done(
      submitEdition(actor, { releaseId, locale, revision: await revisionOf(releaseId, locale) }),
    )
}

/** Of these languages, those that still wait for an approval get it. */
export async function approve(actor: Actor, releaseId: string, ...locales: Locale[]) {
  const release = (await readEditions(db, releaseId))!
  for (const locale of locales) {
    const { state, revision } = documentIn(release, locale)!.newest
    if (state === 'submitted') await done(approveEdition(actor, { releaseId, locale, revision }))
  }
}

type PublishOptions = { kind?: string; correctionNote?: string; siblingNote?: string; now?: Date }

/** Publishes submitted languages: what nobody has approved yet, somebody else approves before. */
export async function publish(
  actor: Actor,
  releaseId: string,
  locales: Locale[],
  options: PublishOptions = {},
) {
  const { now, ...more } = options
  await approve(system, releaseId, ...locales)
  const editions = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      revision: await revisionOf(releaseId, locale),
      ...more,
    })),
  )
  return doneForReaders(publishEditions(actor, { releaseId, editions }, now))
}

/** A photo of the release, ready to be shown: its renditions are recorded, without their bytes. */
export async function aPhoto(releaseId: string, fileName = 'photo.jpg') {
  const size = { width: 960, height: 540 }
  const { id } = await db.asset.create({
    data: {
      releaseId,
      fileName,
      storageName: randomBytes(16).toString('hex'),
      mimeType: 'image/jpeg',
      bytes: 4000,
      state: 'ready',
      ...size,
      renditions: {
        create: photoFormats.map((format) => ({
          format,
          bytes: 900,
          sha256: randomBytes(32).toString('hex'),
          ...size,
        })),
      },
    },
    select: { id: true },
  })
  return id
}

const photoWords = { caption: 'F-16', alt: 'F-16', credit: 'MAP' }

/** A complete draft in the given languages, ready to be submitted. The first language is the original. */
export async function aFinishedRelease(
  actor: Actor,
  locales: Locale[] = ['ar'],
  options: ReleaseOptions = {},
) {
  const [originalLocale, translation] = locales
  const { releaseId } = await aRelease(actor, { originalLocale, ...options })
  const photos = options.withPhoto ? [await aPhoto(releaseId)] : []
  const photoTexts = photos.map((assetId) => ({ assetId, ...photoWords }))
  await fillShared(actor, releaseId, {
    photos: photos.map((assetId) => ({ assetId, focalX: 0.5, focalY: 0.5 })),
  })
  const { headline } = options
  await writeText(actor, releaseId, originalLocale!, { photoTexts, ...(headline && { headline }) })
  if (translation) {
    await done(addDocument(actor, { releaseId }))
    await writeText(actor, releaseId, translation, { photoTexts })
  }
  return releaseId
}

export async function aSubmittedRelease(
  actor: Actor,
  locales: Locale[] = ['ar'],
  options: ReleaseOptions = {},
) {
  const releaseId = await aFinishedRelease(actor, locales, options)
  await submit(actor, releaseId, ...locales)
  return releaseId
}

export async function anApprovedRelease(
  actor: Actor,
  locales: Locale[] = ['ar'],
  options: ReleaseOptions = {},
) {
  const releaseId = await aSubmittedRelease(actor, locales, options)
  await approve(system, releaseId, ...locales)
  return releaseId
}

export async function aPublishedRelease(
  actor: Actor,
  locales: Locale[] = ['ar'],
  options: ReleaseOptions = {},
) {
  const releaseId = await aSubmittedRelease(actor, locales, options)
  await publish(actor, releaseId, locales)
  return releaseId
}
