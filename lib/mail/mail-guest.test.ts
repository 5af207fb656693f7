import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { type GuestKind, guestKinds } from './guest-kinds.ts'
import { cancelMails, type GuestMail, mailGuest } from './mail-guest.ts'

const facts = {
  until: '2026-12-01T09:00:00.000Z',
  headline: 'عنوان لم يُنشر',
  actor: 'سارة',
  role: 'editor',
}
let count = 0
async function aGuestMail(given: Partial<GuestMail> = {}) {
  const to = given.to ?? `guest-${++count}@paper.example`
  const mail: GuestMail = {
    kind: 'embargo.invited',
    name: 'ليلى العلوي',
    locale: 'en',
    path: '/en/embargo/a-secret-word',
    facts,
    isConfidential: true,
    ...given,
    to,
  }
  await db.$transaction((tx) => mailGuest(tx, mail))
  return db.mail.findMany({ where: { to } })
}

test.each(Object.keys(guestKinds) as GuestKind[])(
  '%s has its words in both languages',
  async (kind) => {
    for (const locale of ['ar', 'en'] as const) {
      const [mail] = await aGuestMail({ kind, locale })
      expect(mail!.subject).not.toMatch(/\{|^رسالة من|^A message from|undefined/)
      expect(mail!.text).not.toMatch(/\{|A message from|رسالة من|undefined/)
      expect(mail!.text).toContain('http://localhost:3000/en/embargo/a-secret-word')
      expect(mail!.subject).toMatch(locale === 'ar' ? /[ء-ي]/ : /[a-z]/)
    }
  },
)

test.each(Object.keys(guestKinds) as GuestKind[])(
  '%s names the headline only when everyone can read it',
  async (kind) => {
    const [mail] = await aGuestMail({ kind })
    const words = `${mail!.subject} ${mail!.text} ${mail!.html}`
    expect(words.includes(facts.headline)).toBe(kind === 'embargo.lifted')
  },
)

test('without a path there is nothing to open', async () => {
  const [mail] = await aGuestMail({ kind: 'embargo.moved', path: '' })
  expect(mail!.text).not.toContain('http')
  expect(mail!.html).not.toContain('href')
})

test('an address that is none, or more than one, is kept as failed', async () => {
  for (const to of ['no address', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example'])
    await db.$transaction((tx) =>
      mailGuest(tx, {
        kind: 'embargo.invited',
        to,
        name: '',
        locale: 'ar',
        path: '',
        facts,
        isConfidential: true,
        cause: `bad:${to}`,
      }),
    )
  const bad = await db.mail.findMany({ where: { cause: { startsWith: 'bad:' } } })
  expect(bad.map(({ state, problem }) => [state, problem])).toEqual(
    Array.from({ length: 3 }, () => ['failed', 'address_refused']),
  )
})

test('is written once for one cause, and taken back by it with its words', async () => {
  const to = 'once@paper.example'
  await aGuestMail({ to, cause: 'invitation:1' })
  const [mail, ...others] = await aGuestMail({ to, cause: 'invitation:1' })
  expect(others).toEqual([])
  expect(mail!.text).toContain('a-secret-word')
  await db.$transaction((tx) => cancelMails(tx, ['invitation:1']))
  const [cancelled] = await db.mail.findMany({ where: { to } })
  expect(cancelled).toMatchObject({ state: 'cancelled', problem: 'taken_back', text: '', html: '' })
})
