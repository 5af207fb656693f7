import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Message } from '#components/ui/message.tsx'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { DocumentOverview } from '#lib/releases/document-overview.ts'
import type { ReleaseOverview } from '#lib/releases/queries.ts'
import { FactsPanel } from '../translations/facts-panel.tsx'
import { CorrectionsSection } from '../corrections/corrections-section.tsx'
import { AddDocumentButton } from './document-actions.tsx'
import { DocumentCard } from './document-card.tsx'
import { PromisePanel } from './promise-panel.tsx'
import { PublishPanel } from './publish-panel.tsx'
import styles from './release-overview.module.css'
import type { Publishable } from './steps/edition-choice.tsx'
import { ForcePanel } from './steps/force-panel.tsx'

/** Where each language stands, what is missing, and the next step. */
export async function ReleaseOverviewPanel({
  overview,
  areEdgesBehind,
  schedule,
}: {
  overview: ReleaseOverview
  areEdgesBehind: boolean
  /** When it goes live by itself. */
  schedule?: ReactNode
}) {
  const { release, documents } = overview
  const t = await getTranslations('releases.ReleaseOverview')
  const problems = await getTranslations('problems')
  const screenLocale = (await getLocale()) as Locale
  const missing = otherLocale(release.originalLocale)
  const ready = documents.filter(({ steps }) => steps.publish.length === 0)
  const forcible = documents.filter(({ steps }) => steps.force.length === 0)
  const heldBack = embargoOf(documents)
  const isForceOffered = forcible.length > ready.length
  const waiting = documents.filter(({ newest }) => newest.state === 'submitted')
  const live = documents.filter(({ liveNumber }) => liveNumber !== null)
  return (
    <div className={styles.overview}>
      {areEdgesBehind && live.length > 0 && (
        <Message title={t('edgesBehind')}>{t('edgesBehindExplain')}</Message>
      )}
      {ready.length > 0 && (
        <PublishPanel
          releaseId={release.id}
          editions={ready.map((one) => publishable(one, documents))}
        />
      )}
      <DifferingFacts overview={overview} />
      {heldBack && <Message tone="warn" title={problems(heldBack.code, heldBack.values)} />}
      {schedule}
      <div className={styles.documents}>
        {documents.map((document) => (
          <DocumentCard
            key={document.locale}
            overview={overview}
            document={document}
            screenLocale={screenLocale}
          />
        ))}
        {documents.length < 2 && <MissingDocument overview={overview} locale={missing} />}
      </div>
      {isForceOffered && (
        <ForceSection
          releaseId={release.id}
          editions={forcible.map((one) => publishable(one, documents))}
        />
      )}
      <CorrectionsSection corrections={overview.corrections} />
      {!overview.mayPublish && waiting.length > 0 && <Message title={t('waitsForEditor')} />}
    </div>
  )
}

/** What could go live but for its embargo. */
const embargoOf = (documents: DocumentOverview[]) =>
  documents
    .filter(({ newest }) => newest.state === 'approved')
    .flatMap(({ steps }) => steps.publish)
    .find(({ code }) => code === 'embargo.not_over')

/** Of translations that are on their way to readers. */
function DifferingFacts({
  overview: { unsigned, documents, mayPublish },
}: {
  overview: ReleaseOverview
}) {
  return unsigned
    .filter(({ segments }) => segments.length > 0)
    .map((one) => {
      const document = documents.find(({ locale }) => locale === one.locale)
      const maySign = mayPublish || Boolean(document?.maySave)
      return <FactsPanel key={one.locale} unsigned={one} maySign={maySign} />
    })
}

type MissingDocumentProps = { overview: ReleaseOverview; locale: Locale }

async function MissingDocument({ overview, locale }: MissingDocumentProps) {
  const t = await getTranslations('releases.ReleaseOverview')
  const { id: releaseId } = overview.release
  return (
    <section className={styles.missing}>
      <h2>{t('noTranslation', { language: locale })}</h2>
      {overview.mayAddDocument ? (
        <AddDocumentButton releaseId={releaseId} locale={locale} />
      ) : (
        <p>{t('askTranslator')}</p>
      )}
      {overview.mayPromise && (
        <PromisePanel releaseId={releaseId} locale={locale} promised={null} />
      )}
    </section>
  )
}

type ForceSectionProps = { releaseId: string; editions: Publishable[] }

async function ForceSection({ releaseId, editions }: ForceSectionProps) {
  const t = await getTranslations('releases.ReleaseOverview')
  return (
    <section className={styles.danger} aria-labelledby="force-title">
      <h2 id="force-title">{t('forceTitle')}</h2>
      <p>{t('forceExplain')}</p>
      <ForcePanel releaseId={releaseId} editions={editions} />
    </section>
  )
}

const publishable = (
  { locale, newest, headline, slug }: DocumentOverview,
  documents: DocumentOverview[],
) => ({
  locale,
  headline,
  revision: newest.revision,
  wasPublic: slug !== null,
  isSiblingLive: documents.some((one) => one.locale !== locale && one.liveNumber !== null),
})
