// What the calendar shows. All words are written on the server, where times are reckoned.
import type { Locale } from '#lib/i18n/locale.ts'
import type { PlanStage } from '#lib/plans/plan.ts'

export type CalendarItem = {
  planId: string
  /** The day on which it stands. */
  date: string
  time: string
  title: string
  language: Locale
  languages: Locale[]
  more: string
  stage: PlanStage
  isMovable: boolean
  path: string
  /** Its moment in full, with the zone in which it was chosen. */
  says: string
}

export type CalendarDay = {
  date: string
  name: string
  number: number
  isToday: boolean
  isOutside: boolean
  items: CalendarItem[]
}
