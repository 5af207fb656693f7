import { notFound } from 'next/navigation'
import { ReviewScreen } from '#components/admin/review/review-screen.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { isLocale } from '#lib/i18n/locale.ts'
import { findReleaseFor } from '#lib/releases/queries.ts'
import { findReviewFor } from '#lib/review/find-review.ts'
import { listColleaguesFor } from '#lib/review/list-threads.ts'
import { comparisonAsked } from '#lib/review/schema.ts'

export default async function ReviewPage(props: {
  params: Promise<{ id: string; language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  const { id, language } = await props.params
  if (!isLocale(language)) notFound()
  const { base, view } = comparisonAsked.parse(await props.searchParams)
  const overview = await findReleaseFor(actor, id)
  const review = await findReviewFor(actor, id, language, base)
  const document = overview?.documents.find(({ locale }) => locale === language)
  if (!review || !document) notFound()
  return (
    <ReviewScreen
      releaseId={id}
      review={review}
      document={document}
      colleagues={await listColleaguesFor(actor)}
      isBeside={view === 'beside'}
    />
  )
}
