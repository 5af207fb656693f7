import { getTranslations } from 'next-intl/server'
import { DiffView } from '#components/admin/diff/diff-view.tsx'
import { EditionStanding } from '#components/admin/releases/steps/edition-standing.tsx'
import { StateBadge } from '#components/admin/releases/state-badge.tsx'
import { Message } from '#components/ui/message.tsx'
import type { DocumentOverview } from '#lib/releases/document-overview.ts'
import type { Review } from '#lib/review/find-review.ts'
import type { Colleague, ThreadView } from '#lib/review/thread.ts'
import { DeskFigure } from './desk-figure.tsx'
import { MentionsSeen } from './mentions-seen.tsx'
import { NewThread } from './new-thread.tsx'
import { PlaceAside } from './place-aside.tsx'
import { ReviewDecision } from './review-decision.tsx'
import { ReviewHead } from './review-head.tsx'
import styles from './review-screen.module.css'
import { SharedChanges } from './shared-changes.tsx'
import { ThreadSection } from './thread-section.tsx'
import { ReviewedTextIs } from './use-review.tsx'

type ReviewScreenProps = {
  releaseId: string
  review: Review
  document: DocumentOverview
  colleagues: Colleague[]
  isBeside: boolean
}

const figure = (assetId: string) => <DeskFigure assetId={assetId} />
const at = (threads: ThreadView[], place: string) =>
  threads.filter((thread) => thread.place === place)

/** A text before an editor: what changed, what colleagues say to it, what is missing, and the decision. */
export async function ReviewScreen(props: ReviewScreenProps) {
  const { releaseId, review, document, colleagues, isBeside } = props
  const { comparison, threads, current, base } = review
  const { locale, newest } = document
  const t = await getTranslations('review.ReviewScreen')
  const whole = threads.filter(({ place, standing }) => place === null && standing !== 'gone')
  const gone = threads.filter(({ standing }) => standing === 'gone')
  const text = { releaseId, locale, textRevisionId: current.revisionId, colleagues }
  return (
    <ReviewedTextIs {...text}>
      <MentionsSeen releaseId={releaseId} locale={locale} />
      <div className={styles.standing}>
        <p className={styles.state}>
          <StateBadge state={newest.state} /> {t('edition', { number: newest.number })}
        </p>
        {document.returnNote && (
          <Message tone="danger" title={t('returned')}>
            <p dir="auto">{document.returnNote}</p>
          </Message>
        )}
        <EditionStanding document={document} />
      </div>
      <ReviewHead
        review={review}
        path={`/admin/releases/${releaseId}/review/${locale}`}
        isBeside={isBeside}
      />
      <SharedChanges changes={comparison.shared} locale={locale} figure={figure} />
      <DiffView
        diff={comparison.text}
        locale={locale}
        isBeside={isBeside && base !== null}
        figure={figure}
        renderAside={(place, label) => (
          <PlaceAside threads={at(threads, place)} place={place} label={label} />
        )}
      />
      {gone.length > 0 && <ThreadSection id="gone-title" title={t('gone')} threads={gone} />}
      <ThreadSection id="whole-title" title={t('whole')} threads={whole}>
        <NewThread place={null} label={t('wholeText')} />
      </ThreadSection>
      <ReviewDecision
        releaseId={releaseId}
        document={document}
        openThreads={threads.filter(({ resolved }) => !resolved).length}
      />
    </ReviewedTextIs>
  )
}
