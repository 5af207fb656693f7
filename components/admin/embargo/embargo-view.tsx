import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { EmbargoForDesk } from '#lib/embargo/queries.ts'
import { wallTimeOf } from '#lib/plans/wall-time.ts'
import { EmbargoForm } from './embargo-form.tsx'
import { EmbargoState } from './embargo-state.tsx'
import styles from './embargo-view.module.css'
import { InviteForm } from './invite-form.tsx'
import { InvitedList } from './invited-list.tsx'
import { LiftButton } from './lift-button.tsx'
import { ViewLog } from './view-log.tsx'

/** Until when, who may read before, and what they read; below it the links for those who check facts. */
export async function EmbargoView(props: { embargo: EmbargoForDesk; previews: ReactNode }) {
  const { embargo, previews } = props
  const t = await getTranslations('embargo.EmbargoPage')
  const form = await getTranslations('embargo.InviteForm')
  const { releaseId, mayInvite, isUnderEmbargo } = embargo
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        {mayInvite ? (
          <>
            <Section id="invited" title={t('invited')}>
              <InvitedList embargo={embargo} />
            </Section>
            <Section id="views" title={t('views')}>
              <ViewLog views={embargo.views} />
            </Section>
          </>
        ) : null}
        <Section id="previews" title={t('previews')}>
          <p className={styles.soft}>{t('previewsExplain')}</p>
          {previews}
        </Section>
      </div>
      <div className={styles.aside}>
        <Section id="time" title={t('time')} isCard>
          <EmbargoState embargo={embargo} />
          <Time embargo={embargo} />
        </Section>
        {mayInvite && !embargo.isPublic ? (
          <Section id="invite" title={t('invite')} isCard>
            {isUnderEmbargo ? (
              <InviteForm releaseId={releaseId} />
            ) : (
              <p className={styles.soft}>{form('closed')}</p>
            )}
          </Section>
        ) : null}
      </div>
    </div>
  )
}

type SectionProps = { id: string; title: string; isCard?: boolean; children: ReactNode }

const Section = ({ id, title, isCard = false, children }: SectionProps) => (
  <section className={isCard ? styles.card : styles.section} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

function Time({ embargo }: { embargo: EmbargoForDesk }) {
  const { releaseId, until, zone, isUnderEmbargo, isPublic, maySave } = embargo
  if (!maySave || isPublic) return null
  const former = until && { instant: until.toISOString(), time: wallTimeOf(until, zone) }
  return (
    <>
      <EmbargoForm key={former?.instant} releaseId={releaseId} former={former} zone={zone} />
      {isUnderEmbargo && former ? (
        <LiftButton releaseId={releaseId} former={former.instant} />
      ) : null}
    </>
  )
}
