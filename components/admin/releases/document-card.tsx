import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { officeTime } from '#lib/i18n/dates.ts'
import { directionOf, type Locale, localPath } from '#lib/i18n/locale.ts'
import type { DocumentOverview } from '#lib/releases/document-overview.ts'
import type { ReleaseOverview } from '#lib/releases/queries.ts'
import { SubmitEditionButton } from './document-actions.tsx'
import styles from './document-card.module.css'
import { PromiseNote } from './promise-note.tsx'
import { PromisePanel } from './promise-panel.tsx'
import { RequirementList } from './requirement-list.tsx'
import { StateBadge } from './state-badge.tsx'
import { EditionStanding } from './steps/edition-standing.tsx'
import { ForceFlag } from './steps/force-flag.tsx'
import { ApproveEditionButton, ReturnEditionButton } from './steps/review-buttons.tsx'

type DocumentCardProps = {
  overview: ReleaseOverview
  document: DocumentOverview
  screenLocale: Locale
}

/** One language: its state, what is missing, and what can be done with it. */
export async function DocumentCard({ overview, document, screenLocale }: DocumentCardProps) {
  const { release } = overview
  const { locale, headline, newest, isOpen, liveNumber, returnNote, requirements } = document
  const { promisedAt, unsigned } = document
  const t = await getTranslations('releases.DocumentCard')
  const labels = await getTranslations('releases.language')
  return (
    <section className={styles.card} aria-labelledby={`card-${locale}`}>
      <header className={styles.head}>
        <h2 id={`card-${locale}`}>{labels(locale)}</h2>
        <StateBadge state={newest.state} />
        <span className={styles.edition}>{t('edition', { number: newest.number })}</span>
      </header>
      <p className={styles.headline} lang={locale} dir={directionOf(locale)}>
        {headline || '—'}
      </p>
      {document.flags.map((flag) => (
        <ForceFlag key={flag.editionId} releaseId={release.id} flag={flag} />
      ))}
      <EditionStanding document={document} />
      {returnNote && (
        <Message tone="danger" title={t('returned')}>
          <p dir="auto">{returnNote}</p>
        </Message>
      )}
      {promisedAt && liveNumber === null && <PromiseNote promisedAt={promisedAt} />}
      {isOpen && <RequirementList requirements={[...requirements, ...unsigned]} />}
      <CardButtons overview={overview} document={document} screenLocale={screenLocale} />
    </section>
  )
}

async function CardButtons({ overview, document, screenLocale }: DocumentCardProps) {
  const { release } = overview
  const { locale, newest, isOpen, liveNumber, slug, promisedAt, steps } = document
  const t = await getTranslations('releases.DocumentCard')
  const home = localPath(screenLocale, `/admin/releases/${release.id}`)
  const edition = { releaseId: release.id, locale, revision: newest.revision }
  return (
    <div className={styles.buttons}>
      <ButtonLink href={`${home}/text/${locale}`}>
        {document.maySave ? t('edit') : t('read')}
      </ButtonLink>
      <ButtonLink href={`${home}/preview/${locale}`}>{t('preview')}</ButtonLink>
      {liveNumber !== null && slug && (
        <ButtonLink
          look="quiet"
          href={localPath(locale, `/releases/${release.year}/${release.sequence}/${slug}`)}
          hrefLang={locale}
        >
          {t('public')}
        </ButtonLink>
      )}
      {newest.state === 'submitted' && (
        <ButtonLink href={`${home}/review/${locale}`}>{t('review')}</ButtonLink>
      )}
      {steps.submit.length === 0 && <SubmitEditionButton {...edition} />}
      {steps.approve.length === 0 && <ApproveEditionButton {...edition} />}
      {steps.return.length === 0 && <ReturnEditionButton {...edition} />}
      {overview.mayPromise && isOpen && liveNumber === null && (
        <PromisePanel
          key={promisedAt?.getTime()}
          releaseId={release.id}
          locale={locale}
          promised={
            promisedAt && { instant: promisedAt.toISOString(), time: officeTime(promisedAt) }
          }
        />
      )}
    </div>
  )
}
