import { getTranslations } from 'next-intl/server'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import styles from './correction-notice.module.css'

/** Says what was wrong, before the text that is now right. */
export async function CorrectionNotice({ content }: { content: EditionContent }) {
  const { locale, editionKind, correctionNote, publishedAt } = content
  if (editionKind !== 'correction' || !correctionNote) return null
  const t = await getTranslations({ locale, namespace: 'article.CorrectionNotice' })
  return (
    <section className={styles.notice} aria-labelledby="correction">
      <h2 id="correction">{t('title')}</h2>
      {publishedAt ? (
        <time dateTime={publishedAt.toISOString()}>{formatMomentDay(publishedAt, locale)}</time>
      ) : null}
      <p>{correctionNote}</p>
    </section>
  )
}
