import { getTranslations } from 'next-intl/server'
import type { PreviewLinksForDesk } from '#lib/preview-links/queries.ts'
import { PreviewLinkForm } from './preview-link-form.tsx'
import { PreviewLinkList } from './preview-link-list.tsx'
import styles from './preview-links.module.css'

type PreviewLinksViewProps = { releaseId: string; previews: PreviewLinksForDesk }

export async function PreviewLinksView({ releaseId, previews }: PreviewLinksViewProps) {
  const t = await getTranslations('embargo.PreviewLinkForm')
  const { makeable, links } = previews
  return (
    <div className={styles.view}>
      <PreviewLinkList links={links} />
      {makeable.length > 0 ? (
        <PreviewLinkForm releaseId={releaseId} languages={makeable} />
      ) : (
        <p className={styles.soft}>{t('closed')}</p>
      )}
    </div>
  )
}
