import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { StageBadge } from '../stage-badge.tsx'
import styles from './calendar.module.css'
import type { CalendarDay, CalendarItem } from './calendar-day.ts'

/** The calendar on a narrow screen: only days that have something. */
export function DayList({ days }: { days: CalendarDay[] }) {
  return (
    <ol className={styles.list}>
      {days.map((day) => (
        <li key={day.date}>
          <h3 className={day.isToday ? styles.now : undefined}>{day.name}</h3>
          <ul>
            {day.items.map((item) => (
              <li key={item.key}>
                <time>{item.time}</time>
                <div>
                  <a href={item.path} lang={item.language} dir="auto">
                    {item.title || '—'}
                  </a>
                  <p>
                    <About item={item} />
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

function About({ item }: { item: CalendarItem }) {
  const t = useTranslations('plans.Calendar')
  const languages = useTranslations('releases.language')
  if (item.kind !== 'plan') return <Badge tone="faint">{t(item.kind)}</Badge>
  return (
    <>
      <StageBadge stage={item.stage} />{' '}
      {item.languages.map((language) => (
        <span key={language}>{languages(language)} </span>
      ))}
      {item.more}
    </>
  )
}
