'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { formatClock } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { CameIn } from '#lib/writing/open-text.ts'
import type { PersonHere, Presence } from '#lib/writing/presence.ts'
import styles from './presence-line.module.css'

type PresenceLineProps = {
  others: PersonHere[]
  pen: Presence['pen']
  takenBy: Presence['pen']
  maySave: boolean
  onTake: () => void
}

/** Who else has the text open, who of them writes, and the way to take the pen. */
export function PresenceLine({ others, pen, takenBy, maySave, onTake }: PresenceLineProps) {
  const t = useTranslations('writing.PresenceLine')
  const format = useFormatter()
  const locale = useLocale() as Locale
  const holder = pen && !pen.isMine ? pen : null
  const wasTaken = takenBy !== null && takenBy.userId === holder?.userId
  const readers = others.filter(({ userId }) => userId !== holder?.userId)
  const clock = (since: Date) => formatClock(new Date(since), locale)
  return (
    <div className={styles.line}>
      {holder && (
        <Message
          live
          tone="warn"
          title={
            wasTaken
              ? t('tookOver', { name: holder.name, time: clock(holder.since) })
              : t('isWriting', { name: holder.name, time: clock(holder.since) })
          }
        >
          <p>{wasTaken ? t('yourWords') : t('readAlong')}</p>
          {maySave && (
            <div>
              <Button onClick={onTake}>{t('take')}</Button>
            </div>
          )}
        </Message>
      )}
      {readers.length > 0 && (
        <p className={styles.readers}>
          {t('alsoOpen')}{' '}
          {format.list(
            readers.map(({ userId, name, since }) => (
              <span key={userId}>
                <bdi>{name}</bdi> {t('since', { time: clock(since) })}
              </span>
            )),
          )}
        </p>
      )}
    </div>
  )
}

/** What came in from someone else: said once, and marked in the text. */
export function CameInNote({ cameIn }: { cameIn: CameIn | null }) {
  const t = useTranslations('writing.CameInNote')
  return (
    <p className={styles.cameIn} role="status">
      {cameIn && t('cameIn', { name: cameIn.by ?? '—', count: cameIn.keys.length })}
    </p>
  )
}
