'use client'
import { useTranslations } from 'next-intl'
import type { CalendarView } from '#lib/plans/calendar.ts'
import styles from './calendar.module.css'
import type { CalendarDay } from './calendar-day.ts'
import { DayCell } from './day-cell.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { useCalendar } from './use-calendar.ts'

type CalendarGridProps = {
  days: CalendarDay[][]
  view: CalendarView
  weekdays: string[]
  /** The day on which the keyboard begins. */
  focused: string
}

/** Days as a grid. A plan is moved by the hand, or from its handle by the keyboard; either way the new time is asked back. */
export function CalendarGrid({ days, view, weekdays, focused }: CalendarGridProps) {
  const t = useTranslations('plans.Calendar')
  const calendar = useCalendar(days, focused)
  return (
    <>
      <p className={styles.spoken} role="status" aria-live="assertive">
        {calendar.spoken}
      </p>
      <div
        ref={calendar.grid}
        className={`${styles.grid} ${styles[view]}`}
        role="grid"
        tabIndex={-1}
        aria-label={t('grid')}
        onKeyDown={calendar.onKeyDown}
      >
        <div className={styles.row} role="row">
          {weekdays.map((weekday) => (
            <div key={weekday} role="columnheader" className={styles.weekday}>
              {weekday}
            </div>
          ))}
        </div>
        {days.map((week) => (
          <div key={week[0]!.date} className={styles.row} role="row">
            {week.map((day) => (
              <DayCell key={day.date} day={day} calendar={calendar} />
            ))}
          </div>
        ))}
      </div>
      {calendar.move && (
        <MoveDialog
          key={`${calendar.move.item.planId} ${calendar.move.days}`}
          move={calendar.move}
          onClose={calendar.endMove}
        />
      )}
    </>
  )
}
