import { getLocale, getTranslations } from 'next-intl/server'
import { RequirementList } from '#components/admin/releases/requirement-list.tsx'
import { SubmitEditionButton } from '#components/admin/releases/document-actions.tsx'
import {
  ApproveEditionButton,
  ReturnEditionButton,
} from '#components/admin/releases/steps/review-buttons.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { DocumentOverview } from '#lib/releases/document-overview.ts'
import styles from './review-decision.module.css'

type ReviewDecisionProps = {
  releaseId: string
  document: DocumentOverview
  openThreads: number
}

/** What is still missing, what is still being talked about, and the steps that this person may take. */
export async function ReviewDecision({ releaseId, document, openThreads }: ReviewDecisionProps) {
  const { locale, newest, isOpen, requirements, steps } = document
  const t = await getTranslations('review.ReviewDecision')
  const problems = await getTranslations('problems')
  const screen = (await getLocale()) as Locale
  const edition = { releaseId, locale, revision: newest.revision }
  const isHandedIn = newest.state === 'submitted'
  return (
    <section id="decision" className={styles.decision} aria-labelledby="decision-title">
      <h2 id="decision-title">{t('title')}</h2>
      {isOpen && <RequirementList requirements={requirements} />}
      {openThreads > 0 && <Message tone="warn" title={t('openThreads', { count: openThreads })} />}
      {isHandedIn && steps.return.length === 0 && (
        <ul className={styles.why}>
          {steps.approve
            .filter(({ code }) => !code.startsWith('requirement.'))
            .map(({ code, values }) => (
              <li key={code}>{problems(code, values)}</li>
            ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {steps.approve.length === 0 && <ApproveEditionButton {...edition} />}
        {steps.return.length === 0 && <ReturnEditionButton {...edition} />}
        {steps.submit.length === 0 && <SubmitEditionButton {...edition} />}
        {document.maySave && (
          <ButtonLink href={localPath(screen, `/admin/releases/${releaseId}/text/${locale}`)}>
            {t('edit')}
          </ButtonLink>
        )}
        <ButtonLink
          look="quiet"
          href={localPath(screen, `/admin/releases/${releaseId}/revisions/${locale}`)}
        >
          {t('revisions')}
        </ButtonLink>
      </div>
    </section>
  )
}
