import { z } from 'zod'
import { mailStates } from './mail.ts'
import { type NewsKind, newsKinds, ways } from './news.ts'

export const mailAsked = z.object({ mailId: z.guid() })

export const mailFilter = z.object({
  state: z.enum(mailStates).catch('waiting'),
  after: z.string().max(200).optional().catch(undefined),
})
export type MailFilter = z.infer<typeof mailFilter>

const kinds = Object.keys(newsKinds) as [NewsKind, ...NewsKind[]]

export const settingsChange = z.object({
  digestHour: z.coerce.number().pipe(z.int().min(0).max(23)),
  ways: z.partialRecord(z.enum(kinds), z.enum(ways)),
})
