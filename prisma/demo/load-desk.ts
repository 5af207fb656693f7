// What makes the demo's desk one where people are at work: conversations about texts, a plan for the day after tomorrow, an embargo
// with a journalist in its room, and a template.
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { acceptTerms } from '#lib/embargo/commands/accept-terms.ts'
import { enterRoom } from '#lib/embargo/commands/enter-room.ts'
import { inviteJournalists } from '#lib/embargo/commands/invite-journalists.ts'
import { setEmbargo } from '#lib/embargo/commands/set-embargo.ts'
import { termsVersion } from '#lib/embargo/embargo.ts'
import { findRoom } from '#lib/embargo/find-room.ts'
import { officeTime, officeTimeZone } from '#lib/i18n/dates.ts'
import { schedulePlan } from '#lib/plans/commands/schedule-plan.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { documentIn, openEdition } from '#lib/releases/release.ts'
import { replyToThread } from '#lib/review/commands/reply-to-thread.ts'
import { startThread } from '#lib/review/commands/start-thread.ts'
import { makeTemplate } from '#lib/templates/commands/make-template.ts'
import { done } from './factories.ts'

type Office = { writer: Person; editor: Person; editor2: Person; translator: Person }

/** «2026-11-26T10:00»: an hour of the office's clock, so many days from now. */
const onDay = (daysAhead: number, hour: string) =>
  `${officeTime(new Date(Date.now() + daysAhead * 86_400_000)).slice(0, 10)}T${hour}`

async function startTalk(actor: Person, releaseId: string, text: string, mentioned: Person[] = []) {
  const { newest } = documentIn((await readEditions(db, releaseId))!, 'ar')!
  const about = {
    releaseId,
    locale: 'ar',
    textRevisionId: newest.textRevisionId,
    place: 'headline',
  }
  const mentionIds = mentioned.map(({ id }) => id)
  return done(startThread(actor, { ...about, text, mentionIds }))
}

/** One question waits for the writer, another one for the editor who asked it. */
export async function talkAbout(releaseId: string, { writer, editor, editor2 }: Office) {
  const asking = `@${writer.name} هل أُكد موعد اللقاء مع الوزارة؟ نحتاج إلى تأكيد قبل النشر.`
  await startTalk(editor, releaseId, asking, [writer])
  const { threadId } = await startTalk(editor2, releaseId, 'العنوان طويل نوعاً ما، أليس كذلك؟')
  const text = 'صحيح، غير أن الوزارة تتمسك بهذه الصيغة.'
  await done(replyToThread(writer, { threadId, text }))
  return releaseId
}

/** Both languages go live together, the day after tomorrow at ten. */
export async function planFor(releaseId: string, { editor }: Office) {
  const release = (await readEditions(db, releaseId))!
  const editions = release.documents.map((document) => ({
    releaseId,
    locale: document.locale,
    revision: openEdition(document)!.revision,
  }))
  const at = { time: onDay(2, '10:00'), zone: officeTimeZone }
  await done(schedulePlan(editor, { at, policy: 'together', editions }))
  return releaseId
}

const journalist = {
  name: 'سميرة الحداد',
  outlet: 'جريدة الصباح',
  email: 'samira@paper.example',
  locale: 'ar',
}

/** Secret until tomorrow evening; a journalist has come in and has the text before her. */
export async function embargo(releaseId: string, { editor2 }: Office) {
  const time = { time: onDay(1, '18:00'), zone: officeTimeZone, former: null }
  await done(setEmbargo(editor2, { releaseId, ...time }))
  const { links } = await done(inviteJournalists(editor2, { releaseId, journalists: [journalist] }))
  const { invitationId, path } = links[0]!
  const { sessionToken } = await done(enterRoom(path.split('/').at(-1)!))
  const visit = (await findRoom(invitationId, sessionToken))!
  await done(acceptTerms(visit, { version: termsVersion, locale: 'ar' }))
  return releaseId
}

/** The next advisory begins from this one. */
export async function keepAsTemplate(releaseId: string, { editor }: Office) {
  if ((await db.releaseTemplate.count()) > 0) return
  const names = { nameAr: 'دعوة إلى وسائل الإعلام', nameEn: 'Media advisory' }
  await done(makeTemplate(editor, { releaseId, ...names }))
}
