import { getLocale, getTranslations } from 'next-intl/server'
import { Message } from '#components/ui/message.tsx'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { ReleaseOverview } from '#lib/releases/queries.ts'
import { AddDocumentButton } from './document-actions.tsx'
import { DocumentCard } from './document-card.tsx'
import { PromisePanel } from './promise-panel.tsx'
import { PublishPanel } from './publish-panel.tsx'
import styles from './release-overview.module.css'
import { WithdrawPanel } from './withdraw-panel.tsx'

/** Where each language stands, what is missing, and the next step. */
export async function ReleaseOverviewPanel({
  overview,
  areEdgesBehind,
}: {
  overview: ReleaseOverview
  areEdgesBehind: boolean
}) {
  const { release, documents } = overview
  const t = await getTranslations('releases.ReleaseOverview')
  const screenLocale = (await getLocale()) as Locale
  const missing = otherLocale(release.originalLocale)
  const ready = documents.filter(({ isOpen, newest }) => isOpen && newest.state === 'submitted')
  const live = documents.filter(({ liveNumber }) => liveNumber !== null)
  return (
    <div className={styles.overview}>
      {areEdgesBehind && live.length > 0 && (
        <Message title={t('edgesBehind')}>{t('edgesBehindExplain')}</Message>
      )}
      {overview.mayPublish && ready.length > 0 && (
        <PublishPanel
          releaseId={release.id}
          editions={ready.map(({ locale, newest, headline, liveNumber }) => ({
            locale,
            headline,
            revision: newest.revision,
            isLive: liveNumber !== null,
          }))}
        />
      )}
      <div className={styles.documents}>
        {documents.map((document) => (
          <DocumentCard
            key={document.locale}
            overview={overview}
            document={document}
            screenLocale={screenLocale}
          />
        ))}
        {documents.length < 2 && (
          <section className={styles.missing}>
            <h2>{t('noTranslation', { language: missing })}</h2>
            {overview.mayAddDocument ? (
              <AddDocumentButton releaseId={release.id} locale={missing} />
            ) : (
              <p>{t('askTranslator')}</p>
            )}
            {overview.mayPromise && (
              <PromisePanel releaseId={release.id} locale={missing} promised={null} />
            )}
          </section>
        )}
      </div>
      {overview.mayWithdraw && live.length > 0 && (
        <Danger release={release} liveLocales={live.map(({ locale }) => locale)} />
      )}
      {!overview.mayPublish && ready.length > 0 && <Message title={t('waitsForEditor')} />}
    </div>
  )
}

type DangerProps = { release: ReleaseOverview['release']; liveLocales: Locale[] }

async function Danger({ release, liveLocales }: DangerProps) {
  const t = await getTranslations('releases.ReleaseOverview')
  return (
    <section className={styles.danger} aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">{t('dangerTitle')}</h2>
      <p>{t('dangerExplain')}</p>
      <WithdrawPanel releaseId={release.id} revision={release.revision} liveLocales={liveLocales} />
    </section>
  )
}
