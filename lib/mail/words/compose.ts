import { oneLine, withoutIsolates } from './facts.ts'
import { asHtml } from './html.ts'
import type { Letter } from './letter.ts'
import { asPlainText } from './plain-text.ts'

const longestSubject = 180

/** The words of a mail as they are kept until it is sent. */
export function compose(letter: Letter): { subject: string; text: string; html: string } {
  const line = oneLine(withoutIsolates(letter.subject))
  const subject = line.length > longestSubject ? `${line.slice(0, longestSubject)}…` : line
  const clean = { ...letter, subject }
  return { subject, text: asPlainText(clean), html: asHtml(clean) }
}
