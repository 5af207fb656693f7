import { useTranslations } from 'next-intl'
import { StageBadge } from '../stage-badge.tsx'
import styles from './calendar.module.css'
import type { CalendarDay } from './calendar-day.ts'

/** The calendar on a narrow screen: only days that have something. */
export function DayList({ days }: { days: CalendarDay[] }) {
  const t = useTranslations('releases.language')
  return (
    <ol className={styles.list}>
      {days.map((day) => (
        <li key={day.date}>
          <h3 className={day.isToday ? styles.now : undefined}>{day.name}</h3>
          <ul>
            {day.items.map((item) => (
              <li key={item.planId}>
                <time>{item.time}</time>
                <div>
                  <a href={item.path} lang={item.language} dir="auto">
                    {item.title || '—'}
                  </a>
                  <p>
                    <StageBadge stage={item.stage} />{' '}
                    {item.languages.map((language) => (
                      <span key={language}>{t(language)} </span>
                    ))}
                    {item.more}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
