import { z } from 'zod'
import { editionKinds } from '#lib/editions/edition-content.ts'
import { line, limits, locale } from '#lib/releases/schema.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { planPolicies, planZones } from './plan.ts'

/** «2026-12-01T09:00», as a field for day and hour sends it. */
const wall = z.iso
  .datetime({ local: true, precision: -1, error: 'plan.not_a_time', abort: true })
  .refine((time) => time >= '2000', 'plan.past')
const occurrence = z.enum(['first', 'second']).nullable().default(null)

const moment = z.strictObject({
  time: wall,
  zone: z.enum(planZones, 'plan.unknown_zone'),
  occurrence,
})
/** In the zone of the plan's time. */
const deadline = z.strictObject({ time: wall, occurrence }).nullable().default(null)

const told = z
  .string()
  .max(1000, 'text.too_long')
  .transform((text) => cleanText(text).trim())
  .default('')

const plannedEdition = z.strictObject({
  releaseId: z.guid(),
  locale,
  /** The revision of the approved edition that the person saw; null for a translation that is to follow. */
  revision: z.number().int().nullable(),
  kind: z.enum(editionKinds).default('minor'),
  correctionNote: told,
  /** What readers of the other language are told of a correction, when that one gets none of its own in this plan. */
  siblingNote: told,
})
export type PlannedInput = z.output<typeof plannedEdition>

export const scheduling = z.strictObject({
  at: moment,
  policy: z.enum(planPolicies),
  deadline,
  note: line(limits.line).default(''),
  editions: z
    .array(plannedEdition)
    .min(1, 'plan.nothing_chosen')
    .max(100)
    .refine(
      (editions) =>
        new Set(editions.map((one) => `${one.releaseId} ${one.locale}`)).size === editions.length,
    ),
})
export type Scheduling = z.output<typeof scheduling>

export const planAsked = z.strictObject({ planId: z.guid(), revision: z.number().int() })
export const rescheduling = planAsked.extend({ at: moment, deadline })

/** A plan taken by the hand in the calendar and put so many days later, or earlier. */
export const move = z.strictObject({
  planId: z.guid(),
  days: z.number().int().min(-400).max(400),
})
