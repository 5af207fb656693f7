// What the calendar shows. All words are written on the server, where times are reckoned.
import type { Locale } from '#lib/i18n/locale.ts'
import type { PlanStage } from '#lib/plans/plan.ts'

type Placed = {
  key: string
  /** The day on which it stands. */
  date: string
  time: string
  title: string
  language: Locale
  path: string
  /** Its moment in full, with the zone in which it was chosen. */
  says: string
}

export type PlanItem = Placed & {
  kind: 'plan'
  planId: string
  languages: Locale[]
  more: string
  stage: PlanStage
  isMovable: boolean
}

/** The deadline of a translation, or the end of an embargo: moved on its own page, with its reasons. */
export type LimitItem = Placed & { kind: 'deadline' | 'embargo' }

export type CalendarItem = PlanItem | LimitItem

export type CalendarDay = {
  date: string
  name: string
  number: number
  isToday: boolean
  isOutside: boolean
  items: CalendarItem[]
}
