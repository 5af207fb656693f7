// What became of a mail. The fault may be the mail's, for now or for good, or the server's, which then gets no other mail
// either for a while.

export type MailFault =
  | 'server_unreachable'
  | 'server_refused_sign_in'
  | 'server_not_trusted'
  | 'sender_refused'
  | 'address_refused'
  | 'content_refused'
  | 'put_off'

export type Outcome =
  { kind: 'sent' } | { kind: 'closed' | 'later' | 'refused'; fault: MailFault; detail: string }

export type SmtpError = Error & { code?: string; command?: string; responseCode?: number }
/** Before anything was said of this mail, or after. */
export type Stage = 'door' | 'mail'

/** A permanent no; 503 only means that the conversation got out of step. */
const isForGood = ({ responseCode: code = 0 }: SmtpError) =>
  code >= 500 && code < 600 && code !== 503

const atTheDoor = ({ code }: SmtpError): MailFault => {
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'server_refused_sign_in'
  return code === 'ETLS' ? 'server_not_trusted' : 'server_unreachable'
}

function kindAndFault(
  error: SmtpError,
  stage: Stage,
): [Exclude<Outcome['kind'], 'sent'>, MailFault] {
  if (stage === 'door') return ['closed', atTheDoor(error)]
  const { command = '', code } = error
  if (code === 'EENVELOPE' && command === 'API') return ['refused', 'address_refused']
  if (!isForGood(error)) return ['later', 'put_off']
  // No mail of ours gets past it, so none is to blame.
  if (command === 'MAIL FROM') return ['closed', 'sender_refused']
  return ['refused', command === 'RCPT TO' ? 'address_refused' : 'content_refused']
}

const longest = 300
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

export function outcomeOf(error: SmtpError, stage: Stage): Outcome {
  const [kind, fault] = kindAndFault(error, stage)
  const detail = error.message.replace(unprintable, ' ').trim().slice(0, longest)
  return { kind, fault, detail }
}
