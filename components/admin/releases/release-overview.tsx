import { getLocale, getTranslations } from 'next-intl/server'
import { Message } from '#components/ui/message.tsx'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { ReleaseOverview } from '#lib/releases/queries.ts'
import { AddDocumentButton } from './document-actions.tsx'
import { DocumentCard } from './document-card.tsx'
import { PublishPanel } from './publish-panel.tsx'
import styles from './release-overview.module.css'
import { WithdrawPanel } from './withdraw-panel.tsx'

/** Where each language stands, what is missing, and the next step. */
export async function ReleaseOverviewPanel({ overview }: { overview: ReleaseOverview }) {
  const { release, documents } = overview
  const t = await getTranslations('releases.ReleaseOverview')
  const screenLocale = (await getLocale()) as Locale
  const missing = otherLocale(release.originalLocale)
  const ready = documents.filter(({ isOpen, newest }) => isOpen && newest.state === 'submitted')
  const live = documents.filter(({ liveNumber }) => liveNumber !== null)
  return (
    <div className={styles.overview}>
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
          </section>
        )}
      </div>
      {overview.mayWithdraw && live.length > 0 && (
        <section className={styles.danger} aria-labelledby="withdraw-title">
          <h2 id="withdraw-title">{t('dangerTitle')}</h2>
          <p>{t('dangerExplain')}</p>
          <WithdrawPanel
            releaseId={release.id}
            revision={release.revision}
            liveLocales={live.map(({ locale }) => locale)}
          />
        </section>
      )}
      {!overview.mayPublish && ready.length > 0 && <Message title={t('waitsForEditor')} />}
    </div>
  )
}
