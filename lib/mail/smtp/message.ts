import MailComposer from 'nodemailer/lib/mail-composer'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Sender } from './post.ts'
import { oneLine } from '../words/facts.ts'

export type OutgoingMail = {
  id: string
  to: string
  toName: string
  locale: Locale
  subject: string
  text: string
  html: string
  createdAt: Date
}

/** One mail has one name for ever: a mailbox that gets it twice can tell. */
export const messageIdOf = (mailId: string, { address }: Sender) =>
  `<${mailId}@${address.slice(address.lastIndexOf('@') + 1)}>`

/** The mail as it goes over the line. Names and subjects are encoded here; nothing of them can become a header. */
export function messageOf(mail: OutgoingMail, from: Sender) {
  const { id, to, toName, locale, subject, text, html, createdAt } = mail
  return new MailComposer({
    from,
    to: { name: oneLine(toName), address: to },
    subject: oneLine(subject),
    text,
    html,
    messageId: messageIdOf(id, from),
    date: createdAt,
    headers: {
      'Content-Language': locale === 'ar' ? 'ar, en' : 'en, ar',
      // Answers of machines to machines are nobody's mail.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
}
