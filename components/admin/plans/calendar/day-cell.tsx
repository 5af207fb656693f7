'use client'
import { useTranslations } from 'next-intl'
import styles from './calendar.module.css'
import type { CalendarDay, LimitItem, PlanItem } from './calendar-day.ts'
import type { Calendar } from './use-calendar.ts'

/** One day: its number, its plans and what ends on it. Where a plan is dragged to, or dropped from the keyboard. */
export function DayCell({ day, calendar }: { day: CalendarDay; calendar: Calendar }) {
  const t = useTranslations('plans.Calendar')
  const { held, focused } = calendar
  const isTarget = held !== null && calendar.target === day.date
  const looks = [
    styles.day,
    day.isToday && styles.today,
    day.isOutside && styles.outside,
    isTarget && styles.target,
  ]
  const count = day.items.length
  return (
    <div
      role="gridcell"
      className={looks.filter(Boolean).join(' ')}
      tabIndex={focused === day.date ? 0 : -1}
      data-date={day.date}
      aria-current={day.isToday ? 'date' : undefined}
      onDragOver={(event) => calendar.onDragOver(event, day.date)}
      onDrop={(event) => {
        event.preventDefault()
        calendar.dropOn(day.date)
      }}
    >
      <span className={styles.spoken}>
        {count > 0 ? `${day.name}: ${t('count', { count })}` : day.name}
      </span>
      <span className={styles.number} aria-hidden="true">
        {day.number}
      </span>
      {count > 0 && (
        <ul className={styles.items}>
          {day.items.map((item) =>
            item.kind === 'plan' ? (
              <PlannedItem key={item.key} item={item} calendar={calendar} />
            ) : (
              <Limit key={item.key} item={item} />
            ),
          )}
        </ul>
      )}
    </div>
  )
}

function PlannedItem({ item, calendar }: { item: PlanItem; calendar: Calendar }) {
  const t = useTranslations('plans')
  const { held, pickUp, putBack } = calendar
  const title = item.title || '—'
  const isHeld = held?.planId === item.planId
  return (
    <li
      className={`${styles.item} ${styles[item.stage]} ${isHeld ? styles.held : ''}`}
      draggable={item.isMovable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        pickUp(item, false)
      }}
      onDragEnd={putBack}
    >
      {item.isMovable && (
        <button
          type="button"
          className={styles.grip}
          aria-pressed={isHeld}
          aria-label={t('Calendar.move', { title: t('Calendar.item', { time: item.time, title }) })}
          data-plan={item.planId}
          onClick={() => (isHeld ? calendar.drop() : pickUp(item, true))}
        >
          <span aria-hidden="true">⠿</span>
        </button>
      )}
      <a href={item.path} title={`${item.says} · ${t(`Stage.${item.stage}`)}`} draggable={false}>
        <time>{item.time}</time>{' '}
        <bdi lang={item.language} className={styles.title}>
          {title}
        </bdi>{' '}
        <small>
          {item.stage === 'waiting' ? '' : t(`Stage.${item.stage}`)} {item.more}
        </small>
      </a>
    </li>
  )
}

function Limit({ item }: { item: LimitItem }) {
  const t = useTranslations('plans.Calendar')
  return (
    <li className={`${styles.item} ${styles.limit}`}>
      <a href={item.path} title={item.says}>
        <time>{item.time}</time> <small>{t(item.kind)}</small>{' '}
        <bdi lang={item.language} className={styles.title}>
          {item.title || '—'}
        </bdi>
      </a>
    </li>
  )
}
