import { useLocale, useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Work } from '#lib/work/queries.ts'
import { isCounted, sections, totalOf } from '#lib/work/work.ts'
import { ComingPlans } from './coming-plans.tsx'
import { JustLive } from './just-live.tsx'
import styles from './my-work.module.css'
import { WorkSection } from './work-section.tsx'

/** What waits for a person, and beside it what the office does next and did last. */
export function MyWork({ work, mayCreate }: { work: Work; mayCreate: boolean }) {
  const t = useTranslations('work.MyWork')
  const locale = useLocale() as Locale
  const shown = sections.filter((section) => (work.counts[section] ?? 0) > 0)
  const list = (text: string) => <a href={localPath(locale, '/admin/releases')}>{text}</a>
  return (
    <div className={styles.work}>
      <div className={styles.waiting}>
        {Boolean(work.counts.mail) && (
          <Message tone="danger" title={t('mailsFailed', { count: work.counts.mail! })}>
            <a href={localPath(locale, '/admin/mail')}>{t('openMail')}</a>
          </Message>
        )}
        {totalOf(work.counts) === 0 && (
          <div className={styles.empty}>
            <p className={styles.emptyTitle}>{t('nothing')}</p>
            <p>
              {t.rich(mayCreate ? 'nothingCreate' : 'nothingRead', {
                list: (words) => list(String(words)),
              })}
            </p>
          </div>
        )}
        {shown.map((section) => (
          <WorkSection
            key={section}
            section={section}
            count={work.counts[section]!}
            isQuiet={!isCounted(section)}
            items={work.items.filter((item) => item.section === section)}
          />
        ))}
      </div>
      <div className={styles.beside}>
        <ComingPlans plans={work.coming} />
        <JustLive items={work.live} />
      </div>
    </div>
  )
}
