// What the tests of lists and search begin with: a subject that nobody else names, and releases about it.
import { expect, type Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseText, SharedFields } from '#lib/releases/schema.ts'
import { aFinishedRelease, fillShared, publish, submit, writeText } from '#prisma/demo/factories.ts'
import { drawPicture } from '#prisma/demo/pictures.ts'

let count = 0
export const aStamp = () => `${process.pid}${Date.now() % 1e7}${++count}`

export type Subject = { id: string; slug: string; ar: string; en: string }

export async function aTopic(): Promise<Subject> {
  const stamp = aStamp()
  const names = { nameAr: `موضوع ${stamp}`, nameEn: `Topic ${stamp}` }
  const { id } = await db.topic.create({ data: { slug: `topic-${stamp}`, ...names } })
  return { id, slug: `topic-${stamp}`, ar: names.nameAr, en: names.nameEn }
}

export async function aSpeaker(sameAs = ''): Promise<Subject> {
  const stamp = aStamp()
  const names = { nameAr: `ليلى ${stamp}`, nameEn: `Laila ${stamp}` }
  const roles = { roleAr: 'وزيرة الثقافة', roleEn: 'Minister of Culture' }
  const slug = `laila-${stamp}`
  const { id } = await db.person.create({ data: { slug, ...names, ...roles, sameAs } })
  return { id, slug, ar: names.nameAr, en: names.nameEn }
}

type Options = {
  /** A finished release that is there already. */
  id?: string
  kind?: string
  now?: Date
  shared?: Partial<SharedFields>
  texts?: Partial<Record<Locale, Partial<ReleaseText>>>
}

/** A release live in the languages, the first of which is the original. @returns its headlines. */
export async function aReleaseAbout(editor: Person, languages: Locale[], options: Options = {}) {
  const { kind = 'press_release', now, shared = {}, texts = {} } = options
  const id = options.id ?? (await aFinishedRelease(editor, languages, { kind }))
  const stamp = aStamp()
  const headline = { ar: `عنوان البلاغ ${stamp}`, en: `A headline ${stamp}` }
  await fillShared(editor, id, shared)
  for (const locale of languages)
    await writeText(editor, id, locale, { headline: headline[locale], ...texts[locale] })
  await submit(editor, id, ...languages)
  await publish(editor, id, languages, now && { now })
  return headline
}

/** Uploads a picture as the desk does, and waits for the worker. */
export async function uploadPhoto(desk: Page, releaseId: string): Promise<string> {
  const answer = await desk.request.post('/api/photos', {
    data: await drawPicture('flags', Math.floor(Math.random() * 1e6)),
    headers: {
      'Content-Type': 'image/jpeg',
      Origin: new URL(desk.url()).origin,
      'X-Release-Id': releaseId,
      'X-File-Name': 'photo.jpg',
    },
  })
  const { assetId } = (await answer.json()) as { assetId: string }
  const state = async () => (await db.asset.findUniqueOrThrow({ where: { id: assetId } })).state
  await expect.poll(state, { timeout: 60_000 }).toBe('ready')
  return assetId
}
