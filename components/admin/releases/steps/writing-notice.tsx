import { useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import type { DocumentOverview } from '#lib/releases/document-overview.ts'

type WritingNoticeProps = { document: Pick<DocumentOverview, 'newest' | 'pinned' | 'maySave'> }

/** What writing here does to where the text stands, said before the first keystroke. */
export function WritingNotice({ document: { newest, pinned, maySave } }: WritingNoticeProps) {
  const t = useTranslations('releases.WritingNotice')
  if (!maySave) return null
  const { state, number } = newest
  if (state === 'approved' || state === 'submitted')
    return (
      <Message tone="warn" title={t(state)}>
        <p>{t(`${state}Explain`)}</p>
      </Message>
    )
  if (!pinned) return null
  const next = pinned.number === number ? number + 1 : number
  return (
    <Message tone="warn" title={t('pinned', { number: pinned.number })}>
      <p>{t('pinnedExplain', { number: pinned.number, next })}</p>
    </Message>
  )
}

type SharedNoticeProps = { documents: Pick<DocumentOverview, 'newest' | 'pinned'>[] }

/** The same for what both languages share: a change there is one of every language. */
export function SharedNotice({ documents }: SharedNoticeProps) {
  const t = useTranslations('releases.WritingNotice')
  const isApproved = documents.some(({ newest }) => newest.state === 'approved')
  const isPinned = documents.some(({ pinned }) => pinned)
  if (!isApproved && !isPinned) return null
  return (
    <Message tone="warn" title={t('shared')}>
      {isApproved && <p>{t('sharedApproved')}</p>}
      {isPinned && <p>{t('sharedPinned')}</p>}
    </Message>
  )
}
