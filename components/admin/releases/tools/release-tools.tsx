import { useTranslations } from 'next-intl'
import { DuplicateButton } from './duplicate-button.tsx'
import { MakeTemplateButton } from './make-template-button.tsx'
import styles from './release-tools.module.css'
import { TrashButton } from './trash-button.tsx'

type ReleaseToolsProps = {
  releaseId: string
  revision: number
  mayDuplicate: boolean
  mayMakeTemplate: boolean
  mayTrash: boolean
}

/** What is seldom done with a release as a whole. */
export function ReleaseTools(props: ReleaseToolsProps) {
  const t = useTranslations('work.ReleaseTools')
  const { releaseId, revision, mayDuplicate, mayMakeTemplate, mayTrash } = props
  if (!mayDuplicate && !mayMakeTemplate && !mayTrash) return null
  return (
    <section className={styles.tools} aria-labelledby="tools-title">
      <h2 id="tools-title">{t('title')}</h2>
      <div className={styles.buttons}>
        {mayDuplicate && <DuplicateButton releaseId={releaseId} />}
        {mayMakeTemplate && <MakeTemplateButton releaseId={releaseId} />}
        {mayTrash && <TrashButton releaseId={releaseId} revision={revision} />}
      </div>
    </section>
  )
}
