import { describe, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { anEditor, aPerson } from '#prisma/demo/factories.ts'
import { findMailFor, listMailsFor, pageSize } from '../queries.ts'
import { aMail, mailAgain } from '../testing/a-mail.ts'
import { aPostOffice } from '../testing/post-office.ts'
import { cancelMail } from './cancel-mail.ts'
import { openMail } from './open-mail.ts'
import { sendMailAgain } from './send-mail-again.ts'
import { sendNextMail } from './send-next-mail.ts'
import { sendTestMail } from './send-test-mail.ts'

const refused = (code: string) => ({ ok: false, problems: [{ code }] })
const eventsOf = async (subjectId: string) =>
  (await db.auditEvent.findMany({ where: { subjectId } })).map(({ event }) => event)
const administrator = () => aPerson('administrator')
const noUuid = { mailId: 'x' }
const nowhere = { mailId: '00000000-0000-7000-8000-000000000000' }

test('mails are for administrators', async () => {
  const editor = await anEditor()
  const { id: mailId } = await aMail({ state: 'failed' })
  for (const command of [openMail, sendMailAgain, cancelMail])
    expect(await command(editor, { mailId })).toEqual(refused('mail.not_allowed'))
  expect(await sendTestMail(editor)).toEqual(refused('mail.not_allowed'))
  expect(await findMailFor(editor, mailId)).toBeNull()
  expect((await listMailsFor(editor, { state: 'failed' })).rows).toEqual([])
})

test('what is not there is not known', async () => {
  const actor = await administrator()
  for (const input of [noUuid, nowhere, {}, null]) {
    expect(await openMail(actor, input)).toEqual(refused('mail.unknown'))
    expect(await sendMailAgain(actor, input)).toEqual(refused('mail.unknown'))
    const cancelled = await cancelMail(actor, input)
    expect(cancelled).toEqual(refused(input === nowhere ? 'mail.not_waiting' : 'mail.unknown'))
  }
  expect(await findMailFor(actor, 'x')).toBeNull()
  expect(await findMailFor(actor, nowhere.mailId)).toBeNull()
})

test('the list goes on where it stopped, newest first, and tells what waits and what failed', async () => {
  const actor = await administrator()
  const at = new Date('2026-11-01T10:00:00Z')
  for (let count = 0; count < pageSize + 3; count++) await aMail({ state: 'failed', createdAt: at })
  const first = await listMailsFor(actor, { state: 'failed' })
  expect(first.rows).toHaveLength(pageSize)
  const second = await listMailsFor(actor, { state: 'failed', after: first.next! })
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(first.counts.failed).toBeGreaterThanOrEqual(pageSize + 3)
  expect(second.rows.length).toBeGreaterThan(2)
  expect(first.server).toBeNull()
  expect((await listMailsFor(actor, { state: 'failed', after: 'nonsense' })).rows).toHaveLength(
    pageSize,
  )
})

describe('words that open something', () => {
  test('are shown on request only, which is recorded', async () => {
    const actor = await administrator()
    const { id: mailId } = await aMail({ isConfidential: true, text: 'https://x/secret' })
    expect(await findMailFor(actor, mailId)).toMatchObject({ words: null, isWiped: false })
    expect(JSON.stringify(await listMailsFor(actor, { state: 'waiting' }))).not.toContain('secret')
    expect(await openMail(actor, { mailId })).toMatchObject({ ok: true, text: 'https://x/secret' })
    expect(await eventsOf(mailId)).toEqual(['mail.opened'])
  })

  test('are gone once sent or cancelled: it cannot be sent again', async () => {
    const actor = await administrator()
    const { id: mailId } = await aMail({ isConfidential: true })
    expect(await cancelMail(actor, { mailId })).toEqual({ ok: true })
    expect(await mailAgain(mailId)).toMatchObject({ state: 'cancelled', text: '', html: '' })
    expect(await openMail(actor, { mailId })).toEqual(refused('mail.wiped'))
    expect(await sendMailAgain(actor, { mailId })).toEqual(refused('mail.wiped'))
    expect(await findMailFor(actor, mailId)).toMatchObject({ words: null, isWiped: true })
  })
})

describe('sending again', () => {
  test.each(['failed', 'cancelled'] as const)('a %s mail waits once more', async (state) => {
    const actor = await administrator()
    const { id: mailId } = await aMail({ state, attempts: 12, problem: 'put_off later' })
    expect(await sendMailAgain(actor, { mailId })).toEqual({ ok: true })
    const row = await mailAgain(mailId)
    expect(row).toMatchObject({ state: 'waiting', attempts: 0, problem: null })
    expect(row.dueAt.getTime()).toBeLessThanOrEqual(Date.now() + 2000)
    expect(await eventsOf(mailId)).toEqual(['mail.sent_again'])
    expect(await sendMailAgain(actor, { mailId })).toEqual(refused('mail.is_waiting'))
  })

  test('a sent one goes out under a new name', async () => {
    const actor = await administrator()
    const subject = 'sent before'
    const { id: mailId } = await aMail({ state: 'sent', subject, cause: 'told-once' })
    expect(await sendMailAgain(actor, { mailId })).toEqual({ ok: true })
    const copies = await db.mail.findMany({ where: { subject }, orderBy: { createdAt: 'asc' } })
    expect(copies.map(({ state, cause }) => [state, cause])).toEqual([
      ['sent', 'told-once'],
      ['waiting', null],
    ])
  })
})

test('a cancelled mail is not sent', async () => {
  const actor = await administrator()
  const { id: mailId } = await aMail()
  expect(await cancelMail(actor, { mailId })).toEqual({ ok: true })
  const office = await aPostOffice()
  while (await sendNextMail(undefined, office.server));
  expect((await mailAgain(mailId)).state).toBe('cancelled')
  expect(office.received.map(({ messageId }) => messageId)).not.toContain(
    `<${mailId}@desk.example>`,
  )
  await office.close()
  expect(await cancelMail(actor, { mailId })).toEqual(refused('mail.not_waiting'))
})

test('a test mail goes to whoever asked, in both languages', async () => {
  const actor = await administrator()
  const tested = await sendTestMail(actor)
  const mail = await mailAgain(tested.ok ? tested.mailId : '')
  expect(mail).toMatchObject({ kind: 'test', userId: actor.id, state: 'waiting', locale: 'ar' })
  expect(mail.text).toContain('http://localhost:3000/admin\n')
  expect(mail.text).toContain('http://localhost:3000/en/admin\n')
  expect(await eventsOf(mail.id)).toEqual(['mail.tested'])
})
