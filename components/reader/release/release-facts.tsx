import { useTranslations } from 'next-intl'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { shortPath } from '#lib/newsroom/urls.ts'
import { ChangeHistory } from './change-history.tsx'
import { OtherForms } from './other-forms.tsx'
import styles from './release-facts.module.css'
import { ReleaseSubjects } from './release-subjects.tsx'

/** Beside the text: where it stays, what it is about, what it is also there as, and all that was changed since. */
export function ReleaseFacts({ page, publicUrl }: { page: ReleasePage; publicUrl: string }) {
  const t = useTranslations('release-page.ReleaseFacts')
  const { content, changes, siblingChanges, path } = page
  const short = new URL(shortPath(content.year, content.sequence), publicUrl).href
  return (
    <div className={styles.facts}>
      <section className={styles.address}>
        <h2>{t('address')}</h2>
        <a href={short} dir="ltr">
          {short.replace(/^https?:\/\//, '')}
        </a>
      </section>
      <ReleaseSubjects content={content} />
      {changes.length + siblingChanges.length > 1 ? (
        <ChangeHistory changes={changes} siblingChanges={siblingChanges} locale={content.locale} />
      ) : null}
      <OtherForms locale={content.locale} path={path} />
    </div>
  )
}
