// Everything that is not public, in every state and field, with one word in all of it that is written nowhere else.
import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { inviteJournalists } from '#lib/embargo/commands/invite-journalists.ts'
import { setEmbargo } from '#lib/embargo/commands/set-embargo.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { schedulePlan } from '#lib/plans/commands/schedule-plan.ts'
import { makePreviewLink } from '#lib/preview-links/commands/make-preview-link.ts'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { documentIn } from '#lib/releases/release.ts'
import { startThread } from '#lib/review/commands/start-thread.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import {
  aFinishedRelease,
  approve,
  done,
  fillShared,
  revisionOf,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { uploadPhoto } from './newsroom-verbs.ts'

const far = { time: '2027-06-01T09:00', zone: 'UTC', occurrence: null } as const

const doors = [
  '/embargo/ID',
  '/en/embargo/ID',
  '/embargo/open/ID',
  '/embargo/ID/text/ar/md',
  '/preview/ID',
  '/en/preview/ID',
  '/preview/open/ID',
  '/preview/ID/photos/ID/320',
  '/api/photos/ID',
  '/api/photos/ID/320',
  '/api/emblems/ID',
  '/admin/releases/ID',
]

export class Secrets {
  readonly token = `zq${randomBytes(6).toString('hex')}`
  readonly ids: string[] = []
  readonly files: string[] = []
  readonly paths: string[] = []
  private readonly editor: Person
  private readonly desk: Page

  constructor(editor: Person, desk: Page) {
    this.editor = editor
    this.desk = desk
  }

  /** A finished release whose every field says the word. */
  async release() {
    const { editor } = this
    const id = await aFinishedRelease(editor, ['ar', 'en'])
    const assetId = await uploadPhoto(this.desk, id)
    const stamp = `${this.token}-${this.ids.length}`
    const names = { nameAr: `اسم ${stamp}`, nameEn: `Name ${stamp}` }
    const [person, topic, place] = await Promise.all([
      db.person.create({ data: { slug: `p-${stamp}`, ...names } }),
      db.topic.create({ data: { slug: `t-${stamp}`, ...names } }),
      db.place.create({ data: { slug: `l-${stamp}`, ...names } }),
    ])
    await fillShared(editor, id, {
      personIds: [person.id],
      topicIds: [topic.id],
      placeId: place.id,
      photos: [{ assetId, focalX: 0.5, focalY: 0.5 }],
    })
    for (const locale of ['ar', 'en'] as const) await this.write(id, locale, assetId)
    const renditions = await db.rendition.findMany({ where: { assetId } })
    this.ids.push(id, assetId)
    this.files.push(...renditions.map(({ sha256, format }) => `/files/${sha256}/x.${format}`))
    this.paths.push(`/people/p-${stamp}`, `/topics/t-${stamp}`, `/places/l-${stamp}`)
    return id
  }

  private write(id: string, locale: Locale, assetId: string) {
    const [kicker, headline, subheadline, summary, notesToEditors, caption] = Array.from(
      { length: 6 },
      (_, at) => `${this.token} ${locale} ${at}`,
    )
    const photo = { assetId, caption: caption!, alt: caption!, credit: caption! }
    const body = richTextFromText(`${this.token} أولا.\n\n${this.token} ثانيا.`)
    const text = { kicker, headline, subheadline, summary, notesToEditors, body }
    return writeText(this.editor, id, locale, { ...text, photoTexts: [photo] })
  }

  async inEveryState() {
    const { editor } = this
    await this.release()
    await submit(editor, await this.release(), 'ar', 'en')
    await this.returned()
    await this.approved()
    await this.scheduled()
    await this.underEmbargo()
    await this.inTrash()
  }

  private async returned() {
    const id = await this.release()
    await submit(this.editor, id, 'ar')
    const revision = await revisionOf(id, 'ar')
    const asked = { releaseId: id, locale: 'ar', revision, note: this.token }
    await done(returnEdition(this.editor, asked))
  }

  private async approved() {
    const id = await this.release()
    await submit(this.editor, id, 'ar', 'en')
    await approve(system, id, 'ar', 'en')
    return id
  }

  private async scheduled() {
    const id = await this.approved()
    const editions = [{ releaseId: id, locale: 'ar', revision: await revisionOf(id, 'ar') }]
    const plan = { at: far, policy: 'together', note: this.token, editions }
    this.ids.push((await done(schedulePlan(this.editor, plan))).planId)
  }

  private async underEmbargo() {
    const id = await this.approved()
    const { editor } = this
    await done(setEmbargo(editor, { releaseId: id, former: null, ...far }))
    const journalists = [
      { name: this.token, outlet: this.token, email: `${this.token}@test.example`, locale: 'ar' },
    ]
    await done(inviteJournalists(editor, { releaseId: id, journalists }))
    const guest = { name: this.token, email: '', guestLocale: 'en', hours: 24 }
    await done(makePreviewLink(editor, { releaseId: id, locale: 'ar', ...guest }))
    const links = await db.previewLink.findMany({ where: { name: this.token } })
    const invitations = await db.embargoInvitation.findMany({ where: { releaseId: id } })
    this.ids.push(...[...links, ...invitations].map((one) => one.id))
    const textRevisionId = await textOf(id)
    await done(
      startThread(editor, {
        releaseId: id,
        locale: 'ar',
        textRevisionId,
        place: null,
        text: this.token,
      }),
    )
  }

  private async inTrash() {
    const id = await this.release()
    await db.release.update({ where: { id }, data: { trashedAt: new Date() } })
  }

  /** Addresses that someone might guess or have heard of. */
  guesses() {
    const own = this.ids.flatMap((id) => doors.map((path) => path.replaceAll('ID', id)))
    const feeds = this.paths.flatMap((path) => [path, `/en${path}`, `${path}/feed.xml`])
    const asked = ['/search', '/search.json', '/search/feed.xml', '/releases', '/media'].flatMap(
      (path) => [`${path}?q=${this.token}`, `/en${path}?q=${this.token}`],
    )
    return [...own, ...feeds, ...asked, ...this.files]
  }
}

async function textOf(id: string) {
  return documentIn((await readEditions(db, id))!, 'ar')!.newest.textRevisionId
}
