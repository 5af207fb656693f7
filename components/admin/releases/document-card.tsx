import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { officeTime } from '#lib/i18n/dates.ts'
import { directionOf, type Locale, localPath } from '#lib/i18n/locale.ts'
import type { DocumentOverview, ReleaseOverview } from '#lib/releases/queries.ts'
import { ReturnEditionButton, SubmitEditionButton } from './document-actions.tsx'
import styles from './document-card.module.css'
import { PromiseNote } from './promise-note.tsx'
import { PromisePanel } from './promise-panel.tsx'
import { RequirementList } from './requirement-list.tsx'
import { StateBadge } from './state-badge.tsx'

type DocumentCardProps = {
  overview: ReleaseOverview
  document: DocumentOverview
  screenLocale: Locale
}

/** One language: its state, what is missing, and what can be done with it. */
export async function DocumentCard({ overview, document, screenLocale }: DocumentCardProps) {
  const { release, mayReturn } = overview
  const { locale, headline, newest, isOpen, liveNumber, slug, returnNote, requirements } = document
  const { promisedAt } = document
  const t = await getTranslations('releases.DocumentCard')
  const labels = await getTranslations('releases.language')
  const home = localPath(screenLocale, `/admin/releases/${release.id}`)
  const edition = { releaseId: release.id, locale, revision: newest.revision }
  const isDraft = newest.state === 'draft' || newest.state === 'changes_requested'
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
      {liveNumber !== null && isOpen && <Message title={t('liveBeside', { number: liveNumber })} />}
      {returnNote && (
        <Message tone="danger" title={t('returned')}>
          <p dir="auto">{returnNote}</p>
        </Message>
      )}
      {promisedAt && liveNumber === null && <PromiseNote promisedAt={promisedAt} />}
      {isOpen && <RequirementList requirements={requirements} />}
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
        {isDraft && document.maySubmit && requirements.length === 0 && (
          <SubmitEditionButton {...edition} />
        )}
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
        {newest.state === 'submitted' && mayReturn && <ReturnEditionButton {...edition} />}
      </div>
    </section>
  )
}
