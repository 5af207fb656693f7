import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailServer } from './settings.ts'
import { messageOf, type OutgoingMail } from './message.ts'
import { type Outcome, outcomeOf, type SmtpError, type Stage } from './outcome.ts'

/** Less than the worker is given to end. */
const grace = 5000

/** Hands one mail to the server, in a conversation of its own that ends in time. */
export async function converse(
  mail: OutgoingMail,
  server: MailServer,
  end?: AbortSignal,
): Promise<Outcome> {
  const { host, port, secure, requireTLS, tls, patience } = server
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS,
    tls,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    socketTimeout: patience.silence,
    socketCloseTimeout: 1000,
  })
  let stage: Stage = 'door'
  try {
    await withinTime(connection, patience.whole, end, async () => {
      await greet(connection, server)
      stage = 'mail'
      await hand(connection, mail, server)
    })
    connection.quit()
    return { kind: 'sent' }
  } catch (error) {
    connection.close()
    return outcomeOf(error as SmtpError, stage)
  }
}

/** A server that falls silent, or says a little for ever, is left. */
async function withinTime(
  connection: SMTPConnection,
  whole: number,
  end: AbortSignal | undefined,
  talk: () => Promise<void>,
) {
  const over = Promise.withResolvers<never>()
  over.promise.catch(() => {})
  connection.on('error', over.reject)
  // What the server said last tells more than that it left.
  connection.on('end', () =>
    setImmediate(() => over.reject(new Error('the server ended the conversation'))),
  )
  const leave = () => over.reject(new Error('the conversation took too long'))
  const timers = [setTimeout(leave, whole)]
  // A mail that is nearly out is not broken off by a restart.
  const hurry = () => timers.push(setTimeout(leave, grace))
  end?.addEventListener('abort', hurry, { once: true })
  try {
    await Promise.race([over.promise, talk()])
  } finally {
    for (const timer of timers) clearTimeout(timer)
    end?.removeEventListener('abort', hurry)
  }
}

type Answer = (error?: Error | null) => void

const answered = (ask: (answer: Answer) => void) =>
  new Promise<void>((resolve, reject) => ask((error) => (error ? reject(error) : resolve())))

async function greet(connection: SMTPConnection, { auth }: MailServer) {
  await answered((answer) => connection.connect(answer))
  if (auth) await answered((answer) => connection.login(auth, answer))
}

async function hand(connection: SMTPConnection, mail: OutgoingMail, { from }: MailServer) {
  const message = messageOf(mail, from)
  const whole = await message.build()
  await answered((answer) =>
    connection.send(message.getEnvelope(), Readable.from([whole]), (error) => answer(error)),
  )
}
