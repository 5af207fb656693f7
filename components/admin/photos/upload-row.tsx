'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { mayBeTriedAgain } from './send-photo.ts'
import type { Upload } from './upload.ts'
import styles from './photo-uploader.module.css'

type UploadRowProps = { upload: Upload; onRetry: () => void; onRemove: () => void }

/** A file on its way, or the reason why it was not taken. */
export function UploadRow({ upload, onRetry, onRemove }: UploadRowProps) {
  const t = useTranslations('photos.UploadRow')
  const problems = useTranslations('problems')
  const { file, phase, share, problem } = upload
  const { name } = file
  const isRefused = phase === 'refused'
  return (
    <li className={styles.row}>
      <bdi className={styles.name}>{name}</bdi>
      {phase === 'sending' && (
        <progress className={styles.progress} value={share} aria-label={t('progress', { name })} />
      )}
      <span role="status" className={isRefused ? styles.problem : styles.phase}>
        {isRefused ? problem && problems(problem.code, problem.values) : t(phase)}
      </span>
      <span className={styles.actions}>
        {isRefused && problem && mayBeTriedAgain(problem) && (
          <Button onClick={onRetry} aria-label={t('retryOf', { name })}>
            {t('retry')}
          </Button>
        )}
        {isRefused ? (
          <Button look="quiet" onClick={onRemove} aria-label={t('removeOf', { name })}>
            {t('remove')}
          </Button>
        ) : (
          <Button look="quiet" onClick={onRemove} aria-label={t('cancelOf', { name })}>
            {t('cancel')}
          </Button>
        )}
      </span>
    </li>
  )
}
