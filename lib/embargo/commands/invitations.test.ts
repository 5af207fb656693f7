import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person, Role } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { closeSession } from '#lib/guests/sessions.ts'
import type { EditionState } from '#lib/releases/release.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { anApprovedRelease, anEditor, aPerson, done, publish } from '#prisma/demo/factories.ts'
import {
  aBoundReader,
  aJournalist,
  anInvitation,
  aReader,
  letEmbargoPass,
  putUnderEmbargo,
  tokenIn,
} from '#prisma/demo/guests.ts'
import { limits, termsVersion } from '../embargo.ts'
import { findDoor, findRoom } from '../find-room.ts'
import { findEmbargoFor } from '../queries.ts'
import { acceptTerms } from './accept-terms.ts'
import { enterRoom } from './enter-room.ts'
import { inviteJournalists } from './invite-journalists.ts'
import { readRoom } from './read-room.ts'
import { resendInvitation } from './resend-invitation.ts'
import { revokeInvitations } from './revoke-invitations.ts'

let editor: Person
let writer: Person
let releaseId: string
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
  releaseId = await anApprovedRelease(writer, ['ar', 'en'])
  await putUnderEmbargo(editor, releaseId)
})

const viewsOf = async (invitationId: string) =>
  (await db.embargoView.findMany({ where: { invitationId }, orderBy: { id: 'asc' } })).map(
    ({ what }) => what,
  )

describe('inviting', () => {
  test('makes a link of 256 random bits for each, of which only a hash is kept, and mails it', async () => {
    const journalists = [aJournalist('ar'), aJournalist('en')]
    const { links } = await done(inviteJournalists(editor, { releaseId, journalists }))
    expect(links[0]!.path).toMatch(/^\/embargo\/open\/[\w-]{43}$/)
    expect(links[1]!.path).toMatch(/^\/en\/embargo\/open\/[\w-]{43}$/)
    for (const { invitationId, path, email } of links) {
      const row = await db.embargoInvitation.findUniqueOrThrow({ where: { id: invitationId } })
      expect(JSON.stringify(row)).not.toContain(tokenIn(path))
      const mail = await db.mail.findFirstOrThrow({ where: { to: email } })
      expect(mail).toMatchObject({ kind: 'embargo.invited', isConfidential: true })
      expect(mail.text).toContain(path)
      // Not a word of the release.
      expect(mail.subject + mail.text).not.toContain('التعاون')
    }
    const event = await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({ event: 'embargo.invited', facts: { count: 2 } })
    expect(JSON.stringify(event!.facts)).not.toContain(tokenIn(links[0]!.path))
  })

  test.each<Role>(['writer', 'translator'])(
    'is refused to a %s, and so is the list',
    async (role) => {
      const person = await aPerson(role)
      const input = { releaseId, journalists: [aJournalist()] }
      expect(await refusalOf(() => inviteJournalists(person, input))).toEqual([
        { code: 'release.not_allowed' },
      ])
      const { invitations, views, mayInvite } = (await findEmbargoFor(person, releaseId))!
      expect({ invitations, views, mayInvite }).toEqual({
        invitations: [],
        views: [],
        mayInvite: false,
      })
    },
  )

  test('is refused without an embargo, and once it has passed', async () => {
    const other = await anApprovedRelease(writer)
    const input = { releaseId: other, journalists: [aJournalist()] }
    expect(await refusalOf(() => inviteJournalists(editor, input))).toEqual([
      { code: 'embargo.none' },
    ])
    await putUnderEmbargo(editor, other)
    await letEmbargoPass(other)
    expect(await refusalOf(() => inviteJournalists(editor, input))).toEqual([
      { code: 'embargo.none' },
    ])
  })

  test('is refused for who is invited already, by name of the line, and nobody is invited', async () => {
    const { email } = await anInvitation(editor, releaseId)
    const twice = aJournalist()
    const journalists = [aJournalist(), { ...aJournalist(), email }, twice, twice]
    expect(await refusalOf(() => inviteJournalists(editor, { releaseId, journalists }))).toEqual([
      { code: 'embargo.already_invited', field: 'journalists.1.email', values: { email } },
      {
        code: 'embargo.already_invited',
        field: 'journalists.3.email',
        values: { email: twice.email },
      },
    ])
  })

  test.each([
    [{ name: ' ' }, 'embargo.name_missing'],
    [{ outlet: '' }, 'embargo.outlet_missing'],
    [{ email: 'nobody' }, 'user.email_invalid'],
    [{ email: 'a@b.example, c@d.example' }, 'user.email_invalid'],
    [{ email: 'a@b.example\nBcc: c@d.example' }, 'user.email_invalid'],
    [{ name: 'ن'.repeat(121) }, 'text.too_long'],
    [{ locale: 'fr' }, 'input.invalid'],
  ])('is refused with %j', async (change, code) => {
    const journalists = [{ ...aJournalist(), ...change }]
    const refused = await refusalOf(() => inviteJournalists(editor, { releaseId, journalists }))
    expect(refused).toMatchObject([{ code }])
  })

  test('is refused for nobody, and for too many', async () => {
    expect(
      await refusalOf(() => inviteJournalists(editor, { releaseId, journalists: [] })),
    ).toMatchObject([{ code: 'embargo.nobody' }])
    const journalists = Array.from({ length: limits.atOnce + 1 }, () => aJournalist())
    expect(
      await refusalOf(() => inviteJournalists(editor, { releaseId, journalists })),
    ).toMatchObject([{ code: 'embargo.too_many_at_once' }])
  })
})

describe('the room', () => {
  test('is entered as often as its guest has browsers, and each entry is noted', async () => {
    const { token, invitationId } = await anInvitation(editor, releaseId)
    for (let entry = 0; entry < 12; entry++) await done(enterRoom(token))
    expect(await db.guestSession.count({ where: { invitationId } })).toBe(10)
    expect(await viewsOf(invitationId)).toEqual(['opened'])
    const sessions = await db.guestSession.findMany({ where: { invitationId } })
    expect(JSON.stringify(sessions)).not.toContain(token)
  })

  test('shows nothing before the terms, and both languages after', async () => {
    const reader = await aReader(editor, releaseId)
    const before = (await reader.visit())!
    expect(before.hasAccepted).toBe(false)
    expect(await readRoom(before, 'ar')).toEqual([])
    await done(acceptTerms(before, { version: String(termsVersion), locale: 'en' }))
    await done(acceptTerms(before, { version: termsVersion, locale: 'en' }))
    const contents = await readRoom((await reader.visit())!, 'ar')
    expect(contents.map(({ locale }) => locale).toSorted()).toEqual(['ar', 'en'])
    const row = await db.embargoInvitation.findUniqueOrThrow({ where: { id: reader.invitationId } })
    expect(row).toMatchObject({ acceptedIn: 'en', terms: termsVersion })
    expect(row.acceptedAt).not.toBeNull()
    expect(await viewsOf(reader.invitationId)).toEqual(['opened', 'terms', 'text'])
    const events = await db.auditEvent.count({
      where: { event: 'embargo.accepted', subjectId: reader.invitationId },
    })
    expect(events).toBe(1)
  })

  test('asks again when the terms have changed, and takes no acceptance of others', async () => {
    const reader = await aBoundReader(editor, releaseId)
    const visit = (await reader.visit())!
    for (const version of [termsVersion - 1, termsVersion + 1, 'x', undefined])
      expect(await refusalOf(() => acceptTerms(visit, { version, locale: 'ar' }))).toEqual([
        { code: 'embargo.terms_changed' },
      ])
    await db.embargoInvitation.updateMany({
      where: { id: reader.invitationId },
      data: { terms: termsVersion - 1 },
    })
    expect((await reader.visit())!.hasAccepted).toBe(false)
  })

  test('shows what is approved and nothing that is being written', async () => {
    const open = await anApprovedRelease(writer, ['ar', 'en'])
    await putUnderEmbargo(editor, open)
    const reader = await aBoundReader(editor, open)
    const document = await db.document.findFirstOrThrow({
      where: { releaseId: open, locale: 'en' },
    })
    const edition = await db.edition.findFirstOrThrow({ where: { documentId: document.id } })
    const bring = (state: EditionState, actorId: string) =>
      db.editionStatus.create({
        data: { editionId: edition.id, state, actorId },
        select: { id: true },
      })
    const shown = async () =>
      (await readRoom((await reader.visit())!, 'en')).map(({ locale }) => locale).toSorted()
    for (const state of ['draft', 'changes_requested', 'submitted'] as const) {
      await bring(state, writer.id)
      expect(await shown(), state).toEqual(['ar'])
    }
    for (const state of ['approved', 'scheduled', 'failed'] as const) {
      await bring(state, editor.id)
      expect(await shown(), state).toEqual(['ar', 'en'])
    }
  })

  test('is left by its guest, who may come again', async () => {
    const reader = await aReader(editor, releaseId)
    await closeSession(reader.sessionToken)
    expect(await reader.visit()).toBeNull()
    await done(enterRoom(reader.token))
  })

  test('ends with its session, by the database’s clock', async () => {
    const reader = await aReader(editor, releaseId)
    await runSql(
      ownerUrl,
      `UPDATE desk."GuestSession" SET "expiresAt" = now() WHERE "invitationId" = '${reader.invitationId}'`,
    )
    expect(await reader.visit()).toBeNull()
  })

  test('gives way to the public page', async () => {
    const soon = await anApprovedRelease(writer)
    await putUnderEmbargo(editor, soon)
    const reader = await aBoundReader(editor, soon)
    await letEmbargoPass(soon)
    // Over, and not public yet: the room stays.
    expect(await reader.visit()).toMatchObject({
      isUnderEmbargo: false,
      public: null,
      secondsLeft: 0,
    })
    await publish(editor, soon, ['ar'])
    expect((await findDoor(reader.token))!.public).toMatchObject({ locale: 'ar' })
    expect(await readRoom((await reader.visit())!, 'ar')).toEqual([])
    expect(await refusalOf(() => enterRoom(reader.token))).toEqual([
      { code: 'embargo.invitation_unknown' },
    ])
  })

  test('is closed while the release lies in the trash', async () => {
    const gone = await anApprovedRelease(writer)
    await putUnderEmbargo(editor, gone)
    const reader = await aReader(editor, gone)
    await runSql(ownerUrl, `UPDATE desk."Release" SET "trashedAt" = now() WHERE id = '${gone}'`)
    expect(await reader.visit()).toBeNull()
    expect(await findDoor(reader.token)).toBeNull()
  })
})

describe('sending another link', () => {
  test('kills the one before, its mail, and whoever came in by it', async () => {
    const reader = await aReader(editor, releaseId)
    const { invitationId } = reader
    const { links } = await done(resendInvitation(editor, { releaseId, invitationId }))
    expect(await findDoor(reader.token)).toBeNull()
    expect(await reader.visit()).toBeNull()
    const token = tokenIn(links[0]!.path)
    expect(await findDoor(token)).toMatchObject({ invitationId })
    const mails = await db.mail.findMany({ where: { to: reader.email }, orderBy: { id: 'asc' } })
    expect(mails.map(({ state }) => state)).toEqual(['cancelled', 'waiting'])
    expect(mails[0]!.text).toBe('')
  })

  test('is refused for another release’s invitation, and for one that was taken back', async () => {
    const other = await anApprovedRelease(writer)
    await putUnderEmbargo(editor, other)
    const { invitationId } = await anInvitation(editor, other)
    const unknown = [{ code: 'embargo.invitation_unknown' }]
    expect(await refusalOf(() => resendInvitation(editor, { releaseId, invitationId }))).toEqual(
      unknown,
    )
    await done(revokeInvitations(editor, { releaseId: other, invitationId }))
    expect(
      await refusalOf(() => resendInvitation(editor, { releaseId: other, invitationId })),
    ).toEqual(unknown)
    expect(
      await refusalOf(() => resendInvitation(writer, { releaseId: other, invitationId })),
    ).toEqual([{ code: 'release.not_allowed' }])
  })
})

describe('taking back', () => {
  test('one link leaves the others', async () => {
    const [gone, stays] = [await aReader(editor, releaseId), await aReader(editor, releaseId)]
    const { revoked } = await done(
      revokeInvitations(editor, { releaseId, invitationId: gone.invitationId }),
    )
    expect(revoked).toBe(1)
    expect(await gone.visit()).toBeNull()
    expect(await findDoor(gone.token)).toBeNull()
    expect(await stays.visit()).not.toBeNull()
    const [mail] = await db.mail.findMany({ where: { to: gone.email } })
    expect(mail).toMatchObject({ state: 'cancelled', text: '' })
  })

  test('is seen in the row itself, whatever sessions there still are', async () => {
    const reader = await aReader(editor, releaseId)
    await db.embargoInvitation.updateMany({
      where: { id: reader.invitationId },
      data: { revokedAt: new Date() },
    })
    expect(await db.guestSession.count({ where: { invitationId: reader.invitationId } })).toBe(1)
    expect(await reader.visit()).toBeNull()
    expect(await findDoor(reader.token)).toBeNull()
  })

  test('all links leaves none, and tells those who have read', async () => {
    const all = await anApprovedRelease(writer)
    await putUnderEmbargo(editor, all)
    const readers = [await aBoundReader(editor, all), await aReader(editor, all)]
    await done(revokeInvitations(editor, { releaseId: all, invitationId: null }))
    for (const reader of readers) expect(await reader.visit()).toBeNull()
    const told = await db.mail.findMany({ where: { releaseId: all, kind: 'embargo.revoked' } })
    expect(told.map(({ to }) => to)).toEqual([readers[0]!.email])
    const input = { releaseId: all, invitationId: null }
    expect(await refusalOf(() => revokeInvitations(editor, input))).toEqual([
      { code: 'embargo.invitation_unknown' },
    ])
  })

  test('is refused to a writer, and for what is not there', async () => {
    const { invitationId } = await anInvitation(editor, releaseId)
    expect(await refusalOf(() => revokeInvitations(writer, { releaseId, invitationId }))).toEqual([
      { code: 'release.not_allowed' },
    ])
    for (const odd of [randomUUID()])
      expect(
        await refusalOf(() => revokeInvitations(editor, { releaseId, invitationId: odd })),
      ).toEqual([{ code: 'embargo.invitation_unknown' }])
  })

  test('and entering at the same moment leave nobody inside', async () => {
    for (let round = 0; round < 10; round++) {
      const { token, invitationId } = await anInvitation(editor, releaseId)
      const [entered] = await Promise.all([
        enterRoom(token),
        revokeInvitations(editor, { releaseId, invitationId }),
      ])
      const inside = entered.ok ? await findRoom(invitationId, entered.sessionToken) : null
      expect(inside).toBeNull()
      expect(await db.guestSession.count({ where: { invitationId } })).toBe(0)
    }
  })
})

test('the desk sees who was invited, what became of the mail, and what they read', async () => {
  const shown = await anApprovedRelease(writer, ['ar', 'en'])
  await putUnderEmbargo(editor, shown)
  const reader = await aBoundReader(editor, shown)
  await readRoom((await reader.visit())!, 'en')
  const embargo = (await findEmbargoFor(editor, shown))!
  expect(embargo).toMatchObject({ isUnderEmbargo: true, isPublic: false, ready: ['ar', 'en'] })
  expect(embargo.invitations).toMatchObject([{ id: reader.invitationId, mail: 'waiting' }])
  expect(embargo.invitations[0]!.acceptedAt).not.toBeNull()
  expect(embargo.views.map(({ what, locale }) => [what, locale])).toEqual([
    ['text', 'en'],
    ['terms', 'ar'],
    ['opened', null],
  ])
})
