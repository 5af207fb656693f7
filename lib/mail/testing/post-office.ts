// A real mail server for tests: it speaks SMTP on a port of its own and reads what it takes.
import type { AddressInfo } from 'node:net'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { type MailServer, mailServerOf } from '../smtp/settings.ts'
import { readConfig } from '#lib/config.ts'

export type PostOffice = {
  /** As the worker would know it; conversations are short, so that tests of silence are. */
  server: MailServer
  received: ParsedMail[]
  /** Addresses of the envelopes, in order. */
  envelopes: { from: string; to: string[] }[]
  close: () => Promise<void>
}

type Manners = SMTPServerOptions & {
  url?: (port: number) => string
  /** Asked when a mail was taken; an error refuses it. */
  afterData?: (mail: ParsedMail) => Error | null | Promise<Error | null>
}

/** An answer such as «450 later». */
export const answer = (responseCode: number, words: string) =>
  Object.assign(new Error(words), { responseCode })

export async function aPostOffice({
  url = (port) => `smtp://localhost:${port}`,
  afterData = () => null,
  ...manners
}: Manners = {}): Promise<PostOffice> {
  const received: ParsedMail[] = []
  const envelopes: PostOffice['envelopes'] = []
  const smtp = new SMTPServer({
    logger: false,
    authOptional: true,
    disabledCommands: manners.key || manners.secure ? [] : ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, callback) {
      simpleParser(stream)
        .then(async (mail) => {
          const refusal = await afterData(mail)
          if (refusal) return callback(refusal)
          received.push(mail)
          const { mailFrom, rcptTo } = session.envelope
          envelopes.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
          })
          return callback()
        })
        .catch(callback)
    },
    ...manners,
  })
  smtp.on('error', () => {})
  const port = await new Promise<number>((resolve) => {
    const listener = smtp.listen(0, '127.0.0.1', () =>
      resolve((listener.address() as AddressInfo).port),
    )
  })
  return {
    server: serverAt(url(port)),
    received,
    envelopes,
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  }
}

export function serverAt(smtpUrl: string): MailServer {
  const from = 'مكتب الصحافة <press@desk.example>'
  const server = mailServerOf({ ...readConfig({}), smtpUrl, mailFrom: from })!
  // "localhost" is ::1 on some machines.
  return {
    ...server,
    host: '127.0.0.1',
    patience: { connect: 2000, silence: 1000, whole: 3000 },
  }
}

export const addressesOf = (field: AddressObject | AddressObject[] | undefined) =>
  [field ?? []].flat().flatMap(({ value }) => value)
