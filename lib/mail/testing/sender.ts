// A worker that does nothing but send, for tests that kill it.
import { sendNextMail } from '../commands/send-next-mail.ts'
import { serverAt } from './post-office.ts'

const server = serverAt(process.argv[2]!)
process.stdout.write('ready\n')
for (;;) {
  const hasSent = await sendNextMail(undefined, server)
  if (!hasSent) await new Promise((resolve) => setTimeout(resolve, 20))
}
