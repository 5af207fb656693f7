import { getLocale, getTranslations } from 'next-intl/server'
import { Message } from '#components/ui/message.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { DocumentOverview } from '#lib/releases/document-overview.ts'
import styles from './edition-standing.module.css'

/** Who brought an edition where it stands, and what will not go live with it. */
export async function EditionStanding({ document }: { document: DocumentOverview }) {
  const t = await getTranslations('releases.EditionStanding')
  const { newest, pinned, liveNumber, isOpen } = document
  return (
    <>
      <Arrival document={document} />
      {liveNumber !== null && isOpen && <Message title={t('liveBeside', { number: liveNumber })} />}
      {pinned && pinned.id === newest.id && (
        <Message
          tone={pinned.state === 'failed' ? 'danger' : 'calm'}
          title={t(pinned.state === 'failed' ? 'failed' : 'scheduled', { number: pinned.number })}
        >
          <p>{t('wordsStand', { next: newest.number + 1 })}</p>
        </Message>
      )}
      {pinned && pinned.id !== newest.id && (
        <Message
          tone="warn"
          title={t(pinned.state === 'failed' ? 'failed' : 'scheduled', { number: pinned.number })}
        >
          <p>{t('notWithIt', { number: pinned.number, next: newest.number })}</p>
        </Message>
      )}
      {document.steps.approve.some(({ code }) => code === 'edition.submitted_by_you') && (
        <Message title={t('yours')} />
      )}
    </>
  )
}

const told = ['submitted', 'approved'] as const

async function Arrival({ document: { arrival, newest } }: { document: DocumentOverview }) {
  const t = await getTranslations('releases.EditionStanding')
  const system = await getTranslations('history')
  const locale = (await getLocale()) as Locale
  const state = told.find((each) => each === newest.state)
  if (!arrival || !state) return null
  const name = arrival.actorName ?? system('system')
  return (
    <div className={styles.arrival}>
      <p>{t(state, { name, moment: formatMoment(arrival.at, locale) })}</p>
      {arrival.note && <blockquote dir="auto">{arrival.note}</blockquote>}
    </div>
  )
}
