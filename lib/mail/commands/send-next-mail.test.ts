import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { anEditor } from '#prisma/demo/factories.ts'
import { claimMail, claimSeconds, maxAttempts, waitAfter } from '../outbox.ts'
import { aMail, letTimePass, mailAgain } from '../testing/a-mail.ts'
import { localhost } from '../testing/localhost.ts'
import {
  addressesOf,
  answer,
  aPostOffice,
  type PostOffice,
  serverAt,
} from '../testing/post-office.ts'
import { MailServerClosed, sendNextMail } from './send-next-mail.ts'

const open: { close: () => Promise<void> }[] = []
const anOffice = async (manners: Parameters<typeof aPostOffice>[0] = {}) => {
  const office = await aPostOffice(manners)
  open.push(office)
  return office
}
const send = ({ server }: Pick<PostOffice, 'server'>) => sendNextMail(undefined, server)

beforeEach(async () => {
  await db.mail.updateMany({ where: { state: 'waiting' }, data: { state: 'cancelled' } })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((office) => office.close()))
})

describe('a mail that is taken', () => {
  test('arrives whole, in its letters, from the office, under its lasting name', async () => {
    const office = await anOffice()
    const { id } = await aMail()
    expect(await send(office)).toBe(true)
    const [mail] = office.received
    expect(mail).toMatchObject({
      subject: 'للمراجعة: لقاء في الرباط',
      messageId: `<${id}@desk.example>`,
      html: '<p>نص الرسالة</p>',
    })
    expect(mail!.text!.trim()).toBe('نص الرسالة')
    expect(addressesOf(mail!.to)).toEqual([{ name: 'سارة بنجلون', address: 'sara@desk.example' }])
    expect(addressesOf(mail!.from)).toEqual([
      { name: 'مكتب الصحافة', address: 'press@desk.example' },
    ])
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
    expect(office.envelopes).toEqual([{ from: 'press@desk.example', to: ['sara@desk.example'] }])
    const row = await mailAgain(id)
    expect(row).toMatchObject({ state: 'sent', attempts: 1, problem: null, text: 'نص الرسالة\n' })
    expect(row.sentAt).toBeInstanceOf(Date)
    expect(await send(office)).toBe(false)
  })

  test('loses its words when they open something', async () => {
    const office = await anOffice()
    const { id } = await aMail({ isConfidential: true, text: 'https://x/secret' })
    await send(office)
    expect(office.received[0]!.text!.trim()).toBe('https://x/secret')
    expect(await mailAgain(id)).toMatchObject({ state: 'sent', text: '', html: '' })
  })

  test('goes out in the order in which it was due', async () => {
    const office = await anOffice()
    const later = await aMail({ subject: 'second' })
    const first = await aMail({ subject: 'first' })
    await letTimePass(first.id, 60)
    await letTimePass(later.id, 30)
    await aMail({ subject: 'not yet', dueAt: new Date(Date.now() + 600_000) })
    while (await send(office));
    expect(office.received.map(({ subject }) => subject)).toEqual(['first', 'second'])
  })
})

describe('hostile words', () => {
  test.each([
    ['a subject', { subject: 'Hello\r\nBcc: thief@evil.example\r\n\r\nbody' }],
    ['a name', { toName: 'Sara\r\nBcc: thief@evil.example' }],
    ['a name with another address', { toName: '"Sara" <thief@evil.example>, other' }],
    ['a name that closes its quotes', { toName: 'a" <thief@evil.example>, "b' }],
    ['a name of encoded words', { toName: '=?utf-8?q?a=0D=0ABcc=3A_thief=40evil=2Eexample?=' }],
  ])('%s begins no header and reaches nobody else', async (_what, given) => {
    const office = await anOffice()
    await aMail(given)
    await send(office)
    expect(office.envelopes).toEqual([{ from: 'press@desk.example', to: ['sara@desk.example'] }])
    const [mail] = office.received
    expect(addressesOf(mail!.to).map(({ address }) => address)).toEqual(['sara@desk.example'])
    expect([...mail!.headers.keys()]).not.toContain('bcc')
    expect(mail!.text!.trim()).toBe('نص الرسالة')
  })

  test('lines that end a mail too soon arrive as they are', async () => {
    const office = await anOffice()
    const text = 'before\r\n.\r\nMAIL FROM:<thief@evil.example>\n.\n..after\n'
    await aMail({ text })
    await send(office)
    expect(office.received).toHaveLength(1)
    expect(office.received[0]!.text!.trim().split(/\r?\n/)).toEqual(text.trim().split(/\r?\n/))
  })

  test('an address in another alphabet is asked of the server, or refused for good', async () => {
    const office = await anOffice()
    const domain = await aMail({ to: 'sara@أمثلة.example' })
    await send(office)
    expect(office.envelopes[0]!.to[0]).toMatch(/^sara@(xn--|أمثلة)/)
    const local = await aMail({ to: 'سارة@desk.example' })
    await send(office)
    const states = [await mailAgain(domain.id), await mailAgain(local.id)].map(({ state }) => state)
    expect(states[0]).toBe('sent')
    expect(['sent', 'failed']).toContain(states[1])
  })
})

describe('a server that says no', () => {
  test.each([450, 421, 451])('%i for now: the mail waits longer each time', async (code) => {
    const office = await anOffice({ onRcptTo: (_to, _who, done) => done(answer(code, 'later')) })
    const { id } = await aMail()
    const before = Date.now()
    expect(await send(office)).toBe(true)
    const row = await mailAgain(id)
    expect(row).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(row.problem).toMatch(/^put_off .*later/)
    expect(row.dueAt.getTime()).toBeGreaterThan(before + waitAfter(1) - 5000)
    expect(await send(office)).toBe(false)
    await letTimePass(id, waitAfter(1) / 1000)
    await send(office)
    const again = await mailAgain(id)
    expect(again.attempts).toBe(2)
    expect(again.dueAt.getTime()).toBeGreaterThan(before + waitAfter(2) - 5000)
  })

  test('the waits grow to four hours; after the last attempt the mail has failed', async () => {
    const office = await anOffice({ onRcptTo: (_to, _who, done) => done(answer(450, 'later')) })
    const { id } = await aMail({ attempts: maxAttempts - 1 })
    await send(office)
    expect(await mailAgain(id)).toMatchObject({ state: 'failed', attempts: maxAttempts })
    expect([1, 2, 3, 4, 5, 12].map((n) => waitAfter(n) / 60_000)).toEqual([1, 4, 16, 64, 240, 240])
  })

  test('550 to the address: failed at once, with its words', async () => {
    const office = await anOffice({
      onRcptTo: (_to, _who, done) => done(answer(550, 'No such user')),
    })
    const { id } = await aMail({ isConfidential: true })
    await send(office)
    const row = await mailAgain(id)
    expect(row).toMatchObject({ state: 'failed', attempts: 1, text: 'نص الرسالة\n' })
    expect(row.problem).toMatch(/^address_refused .*No such user/)
  })

  test('554 to the words: failed at once', async () => {
    const office = await anOffice({ afterData: () => answer(554, 'looks like spam') })
    const { id } = await aMail()
    await send(office)
    expect((await mailAgain(id)).problem).toMatch(/^content_refused .*spam/)
  })

  test('550 to the sender: no mail is to blame, all wait', async () => {
    const office = await anOffice({
      onMailFrom: (_from, _who, done) => done(answer(550, 'not you')),
    })
    const [{ id }, other] = [await aMail(), await aMail()]
    await expect(send(office)).rejects.toThrow(MailServerClosed)
    for (const each of [id, other.id]) {
      const row = await mailAgain(each)
      expect(row).toMatchObject({ state: 'waiting', attempts: 0 })
      expect(row.problem).toMatch(/^sender_refused .*not you/)
    }
  })
})

describe('a server that is not there', () => {
  const gone = async () => {
    const office = await aPostOffice()
    await office.close()
    return office
  }

  test('refuses the connection: nothing is used up, every mail says why', async () => {
    const { id } = await aMail()
    const { dueAt } = await mailAgain(id)
    await expect(send(await gone())).rejects.toThrow(/server_unreachable .*ECONNREFUSED/)
    const row = await mailAgain(id)
    expect(row).toMatchObject({ state: 'waiting', attempts: 0, dueAt })
    const office = await anOffice()
    await send(office)
    expect(await mailAgain(id)).toMatchObject({ state: 'sent', problem: null })
  })

  test('is not configured: mails are kept', async () => {
    const { id } = await aMail()
    expect(await sendNextMail()).toBe(false)
    expect(await mailAgain(id)).toMatchObject({ state: 'waiting', attempts: 0, problem: null })
  })

  test('was not there for three days: what is so old is not sent by surprise', async () => {
    const office = await anOffice()
    const { id } = await aMail({ isConfidential: true })
    await letTimePass(id, 3 * 86_400 + 1)
    expect(await send(office)).toBe(false)
    expect(await mailAgain(id)).toMatchObject({ state: 'cancelled', problem: 'stale', text: '' })
  })
})

/** Servers that smtp-server is too well-bred to be. */
async function aRudeServer(
  behave: (socket: Socket, said: string) => void,
  greeting = '220 hi\r\n',
) {
  const sockets = new Set<Socket>()
  const listener: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    if (greeting) socket.write(greeting)
    socket.on('data', (bytes) => behave(socket, String(bytes)))
  })
  await new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        listener.close(() => resolve())
      }),
  })
  const { port } = listener.address() as { port: number }
  return { server: serverAt(`smtp://127.0.0.1:${port}`) }
}

/** Says yes to everything until the mail itself. */
const politeUntilData = (socket: Socket, said: string, atData: () => void) => {
  if (/^EHLO/i.test(said)) socket.write('250 hi\r\n')
  else if (/^(MAIL|RCPT)/i.test(said)) socket.write('250 ok\r\n')
  else if (/^DATA/i.test(said)) socket.write('354 go on\r\n')
  else atData()
}

describe('a server that falls ill', () => {
  test('dies in the middle of the mail: the mail waits its turn, others are tried', async () => {
    const rude = await aRudeServer((socket, said) =>
      politeUntilData(socket, said, () => socket.destroy()),
    )
    const { id } = await aMail()
    expect(await send(rude)).toBe(true)
    expect(await mailAgain(id)).toMatchObject({ state: 'waiting', attempts: 1 })
    expect((await mailAgain(id)).problem).toMatch(/^put_off /)
  })

  test('falls silent in the middle of the mail', async () => {
    const rude = await aRudeServer((socket, said) => politeUntilData(socket, said, () => {}))
    const { id } = await aMail()
    await send(rude)
    expect(await mailAgain(id)).toMatchObject({ state: 'waiting', attempts: 1 })
  })

  test('says a little for ever, and is left', async () => {
    const rude = await aRudeServer((socket, said) => {
      politeUntilData(socket, said, () => {
        const drip = setInterval(() => socket.write('250-still here\r\n'), 200)
        socket.on('close', () => clearInterval(drip))
      })
    })
    const { id } = await aMail()
    await send(rude)
    expect((await mailAgain(id)).problem).toMatch(/^put_off .*too long/)
  })

  test.each([
    ['greets with silence', ''],
    ['greets with a no', '554 go away\r\n'],
    ['speaks another language', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ])('%s: nothing is used up', async (_what, greeting) => {
    const rude = await aRudeServer(() => {}, greeting)
    const { id } = await aMail()
    await expect(send(rude)).rejects.toThrow(/server_unreachable/)
    expect(await mailAgain(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  })

  test('its words are kept short and on one line', async () => {
    const office = await anOffice({
      onRcptTo: (_to, _who, done) => done(answer(550, `no\u0007 ${'x'.repeat(2000)}`)),
    })
    const { id } = await aMail()
    await send(office)
    expect((await mailAgain(id)).problem).toMatch(/^address_refused [^\p{Cc}]{10,300}$/u)
  })
})

describe('TLS and passwords', () => {
  const onAuth: NonNullable<Parameters<typeof aPostOffice>[0]>['onAuth'] = (auth, _who, done) =>
    auth.username === 'press@desk.example' && auth.password === 'p@ss/w:rd'
      ? done(null, { user: 'press' })
      : done(Object.assign(new Error('wrong'), { responseCode: 535 }))
  const withPassword = (port: number) =>
    `smtp://press%40desk.example:p%40ss%2Fw%3Ard@localhost:${port}`
  const trusted = ({ server, ...office }: PostOffice): PostOffice => ({
    ...office,
    server: {
      ...server,
      requireTLS: true,
      tls: { servername: 'localhost', ca: localhost.cert },
    },
  })

  test('turns to TLS before it says the password', async () => {
    let isSecure = false
    const office = trusted(
      await anOffice({
        ...localhost,
        authOptional: false,
        url: withPassword,
        onAuth(auth, session, done) {
          isSecure = session.secure
          onAuth(auth, session, done)
        },
      }),
    )
    const { id } = await aMail()
    await send(office)
    expect(await mailAgain(id)).toMatchObject({ state: 'sent' })
    expect(isSecure).toBe(true)
  })

  test('TLS from the first byte', async () => {
    const office = trusted(
      await anOffice({ ...localhost, secure: true, url: (port) => `smtps://localhost:${port}` }),
    )
    const { id } = await aMail()
    await send(office)
    expect(await mailAgain(id)).toMatchObject({ state: 'sent' })
  })

  test('a server that nobody vouches for gets nothing', async () => {
    const office = await anOffice({
      ...localhost,
      secure: true,
      url: (port) => `smtps://localhost:${port}`,
    })
    await aMail()
    await expect(send(office)).rejects.toThrow(
      /^(server_not_trusted|server_unreachable) .*certificate/i,
    )
    expect(office.received).toEqual([])
  })

  test('a password is never said in the clear', async () => {
    let hasHeard = false
    const office = await anOffice({
      url: withPassword,
      allowInsecureAuth: true,
      onAuth(auth, session, done) {
        hasHeard = true
        onAuth(auth, session, done)
      },
    })
    await aMail()
    await expect(send(trusted(office))).rejects.toThrow(MailServerClosed)
    expect(hasHeard).toBe(false)
    expect(serverAt('smtp://u:p@mail.example').requireTLS).toBe(true)
  })

  test('a wrong password: nothing is used up, and the password is not told', async () => {
    const office = trusted(
      await anOffice({
        ...localhost,
        authOptional: false,
        onAuth,
        url: (port) => `smtp://press:secret-word@localhost:${port}`,
      }),
    )
    const { id } = await aMail()
    await expect(send(office)).rejects.toThrow(/server_refused_sign_in/)
    const row = await mailAgain(id)
    expect(row).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(row.problem).not.toContain('secret-word')
  })
})

describe('people and workers come and go', () => {
  test('a mail to someone who may not enter any more is cancelled, and its words are wiped', async () => {
    const office = await anOffice()
    const person = await anEditor()
    const { id } = await aMail({ userId: person.id, isConfidential: true })
    await db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    expect(await send(office)).toBe(true)
    expect(await mailAgain(id)).toMatchObject({
      state: 'cancelled',
      problem: 'person_disabled',
      text: '',
    })
    expect(office.received).toEqual([])
  })

  test('a worker that died leaves its mail to another, under the same name', async () => {
    const office = await anOffice()
    const { id } = await aMail()
    // Taken up; the server has it, but nobody wrote so.
    await claimMail()
    expect(await send(office)).toBe(false)
    await letTimePass(id, claimSeconds)
    expect(await send(office)).toBe(true)
    expect(office.received[0]!.messageId).toBe(`<${id}@desk.example>`)
    expect(await mailAgain(id)).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('a mail over which workers keep dying is left alone', async () => {
    const office = await anOffice()
    const { id } = await aMail({ attempts: maxAttempts })
    await send(office)
    expect(await mailAgain(id)).toMatchObject({ state: 'failed' })
    expect(office.received).toEqual([])
  })

  test('a worker that is stopped gives its mail back', async () => {
    const rude = await aRudeServer(() => {})
    const { id } = await aMail()
    const end = new AbortController()
    const sending = sendNextMail(end.signal, rude.server)
    end.abort()
    await sending
    expect(await mailAgain(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  })

  test('taken back while it was on its way: it says that it is out', async () => {
    const { id } = await aMail()
    const office = await anOffice({
      afterData: async () => {
        await db.mail.update({ where: { id }, data: { state: 'cancelled' } })
        return null
      },
    })
    await send(office)
    expect(await mailAgain(id)).toMatchObject({ state: 'sent' })
  })
})
