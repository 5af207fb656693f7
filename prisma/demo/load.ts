// Loads the demo office into an empty database, through the same commands that people use.
import type { Actor, Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { newsKinds } from '#lib/mail/news.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import { StartError } from '#lib/processes/start-error.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import { createUser } from '#lib/users/commands/create-user.ts'
import { demoAccounts } from './accounts.ts'
import {
  approve,
  aRelease,
  done,
  fillShared,
  publish,
  revisionOf,
  submit,
  system,
  writeText,
} from './factories.ts'
import { embargo, keepAsTemplate, planFor, talkAbout } from './load-desk.ts'
import { loadPhoto } from './load-photo.ts'
import { someRegisters } from './registers.ts'
import { loadSite } from './site.ts'
import type { DemoRelease } from './release-text.ts'
import { demoOrganisations, demoPeople, namedIn } from './subjects.ts'
import { textOf } from './text-of.ts'
import { demoTexts } from './texts/all.ts'
import { usMorocco } from './texts/us-morocco.ts'

type Office = { writer: Person; editor: Person; editor2: Person; translator: Person }

/** Goes on where an interrupted load ended; does nothing when everything is there. */
export async function loadDemoContent(
  password: string | undefined,
  dataFolder: string,
  progress: (done: number, all: number) => void = () => {},
) {
  await refuseRealOffice()
  const loaded = await headlinesLoaded()
  const texts = [...demoTexts, usMorocco].filter(({ ar }) => !loaded.has(ar.headline))
  if (texts.length === 0) return
  await loadSite()
  const office = await loadPeople(password, dataFolder)
  await hearOfNews(false)
  for (const [at, text] of texts.entries()) {
    progress(at + 1, texts.length)
    // Of what lies far back nobody is told; the newest shows what mails look like.
    if (at === texts.length - 1) await hearOfNews(true)
    await loadRelease(text, office, at)
  }
}

async function refuseRealOffice() {
  const demo = await db.user.count({ where: { email: { endsWith: '@demo.example' } } })
  if (demo === 0 && (await db.user.count()) > 0)
    throw new StartError(
      'This database has people in it. Demo content goes into an empty one; use npm start.',
    )
}

async function headlinesLoaded() {
  const rows = await db.textRevision.findMany({ distinct: 'headline', select: { headline: true } })
  return new Set(rows.map(({ headline }) => headline))
}

async function loadPeople(given: string | undefined, dataFolder: string): Promise<Office> {
  const people: Record<string, Person> = {}
  for (const { key, ...account } of demoAccounts(given, dataFolder)) {
    const known = await db.user.findUnique({ where: { email: account.email } })
    const id = known?.id ?? (await done(createUser(system, { ...account, locale: 'ar' }))).userId
    people[key] = { kind: 'person', id, name: account.name, role: account.role, locale: 'ar' }
  }
  return people as Office
}

async function hearOfNews(isWanted: boolean) {
  const users = await db.user.findMany({ select: { id: true } })
  const kinds = Object.keys(newsKinds)
  const never = users.flatMap(({ id: userId }) =>
    kinds.map((kind) => ({ userId, kind, way: 'never' as const })),
  )
  await db.notificationSetting.deleteMany({ where: { way: 'never' } })
  if (!isWanted) await db.notificationSetting.createMany({ data: never })
}

/** Takes one demo text to the state that it says. */
export async function loadRelease(text: DemoRelease, office: Office, at: number) {
  const { originalLocale = 'ar', kind, state } = text
  const { releaseId } = await aRelease(office.writer, {
    kind,
    originalLocale,
    headline: text[originalLocale]!.headline,
  })
  const { places, topics, people, organisations } = await someRegisters()
  const photo = text.photo && (await loadPhoto(office.writer, releaseId, text.photo.motif, at))
  await fillShared(office.writer, releaseId, {
    placeId: places[text.place]!,
    datelineDate: text.date,
    topicIds: text.topics.map((slug) => topics[slug]!),
    personIds: namedIn(text, demoPeople).map((slug) => people[slug]!),
    organisationIds: namedIn(text, demoOrganisations).map((slug) => organisations[slug]!),
    photos: photo ? [{ assetId: photo, focalX: 0.5, focalY: 0.4 }] : [],
  })
  const languages = originalLocale === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const)
  const written = languages.filter((locale) => text[locale])
  for (const locale of written) {
    const author: Actor = locale === originalLocale ? office.writer : office.translator
    if (locale !== originalLocale) await done(addDocument(author, { releaseId }))
    await writeText(author, releaseId, locale, textOf(text, locale, photo))
  }
  if (state === 'draft') return releaseId
  await submit(office.writer, releaseId, originalLocale)
  if (written.length > 1) await submit(office.translator, releaseId, otherLocale(originalLocale))
  if (state === 'submitted') {
    await keepAsTemplate(releaseId, office)
    return talkAbout(releaseId, office)
  }
  if (state === 'returned') return sendBack(releaseId, originalLocale, office)
  await approve(office.editor, releaseId, ...written)
  if (state === 'approved') return releaseId
  if (state === 'scheduled') return planFor(releaseId, office)
  if (state === 'embargoed') return embargo(releaseId, office)
  const now = new Date(Date.parse(`${text.date}T10:00:00+01:00`) + ((at * 37) % 480) * 60_000)
  await publish(office.editor, releaseId, [...written], { now })
  if (state === 'corrected') await correct(releaseId, office, text, now)
  if (state === 'withdrawn') await withdraw(releaseId, office)
  return releaseId
}

/** An editor asks the writer for a change. */
async function sendBack(releaseId: string, locale: Locale, { editor }: Office) {
  const revision = await revisionOf(releaseId, locale)
  const note = 'يُرجى التأكد من صفة المسؤول كما وردت في جدول الأعمال، ثم تقديم النص من جديد.'
  await done(returnEdition(editor, { releaseId, locale, revision, note }))
  return releaseId
}

/** A day later the Arabic is mended, and its readers are told what was wrong. */
async function correct(releaseId: string, office: Office, text: DemoRelease, now: Date) {
  const { summary } = text.ar
  await writeText(office.editor, releaseId, 'ar', {
    ...textOf(text, 'ar'),
    summary: `${summary} وقد صُحح هذا الملخص.`,
  })
  await submit(office.editor, releaseId, 'ar')
  await approve(office.editor2, releaseId, 'ar')
  await publish(office.editor, releaseId, ['ar'], {
    kind: 'correction',
    correctionNote: 'ورد في ملخص هذا البلاغ خطأ في صيغته الأولى، وقد صُحح.',
    siblingNote:
      'The summary of the Arabic text was wrong in its first edition and has been corrected.',
    now: new Date(now.getTime() + 86_400_000),
  })
}

async function withdraw(releaseId: string, { editor }: Office) {
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  const notices = {
    ar: 'سُحب هذا البلاغ لأن الموعد الذي ورد فيه لم يُعتمد بعد. سيصدر بلاغ جديد فور تحديده.',
    en: 'This release was withdrawn because the date it gave had not been confirmed. A new release will follow.',
  }
  await done(withdrawRelease(editor, { releaseId, revision, notices }))
}
