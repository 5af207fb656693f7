'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { photoLimits, photoTypes } from '#lib/media/photo.ts'
import { DropZone } from './drop-zone.tsx'
import { UploadRow } from './upload-row.tsx'
import { useUploads } from './use-uploads.ts'
import styles from './photo-uploader.module.css'

type PhotoUploaderProps = {
  releaseId: string
  onUploaded: (assetId: string, previewUrl: string, width: number, height: number) => void
}

/** Takes photos from the device, by drag and drop or from the clipboard. */
export function PhotoUploader({ releaseId, onUploaded }: PhotoUploaderProps) {
  const t = useTranslations('photos.PhotoUploader')
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [added, setAdded] = useState('')
  const { uploads, add, retry, remove } = useUploads(releaseId, (photo, name) => {
    setAdded(t('added', { name }))
    onUploaded(photo.assetId, `/api/photos/${photo.assetId}/960`, photo.width, photo.height)
  })

  return (
    <DropZone label={t('title')} onFiles={add}>
      {(isOver) => (
        <>
          <input
            ref={input}
            type="file"
            accept={photoTypes.join(',')}
            multiple
            hidden
            onChange={({ target }) => {
              add(target.files ?? [])
              // So that the same file can be chosen again after it was refused.
              target.value = ''
            }}
          />
          <Button ref={button} onClick={() => input.current?.click()}>
            {t('choose')}
          </Button>
          <p className={styles.hint}>
            {t('formats', { megabytes: photoLimits.megabytes, megapixels: photoLimits.megapixels })}
          </p>
          <p className={styles.hint}>{isOver ? t('dropHere') : t('otherWays')}</p>
          {uploads.length > 0 && (
            <ul className={styles.list}>
              {uploads.map((upload) => (
                <UploadRow
                  key={upload.id}
                  upload={upload}
                  onRetry={() => retry(upload.id)}
                  onRemove={() => {
                    remove(upload.id)
                    // The row takes its focused button with it.
                    button.current?.focus()
                  }}
                />
              ))}
            </ul>
          )}
          <p role="status" className={styles.added}>
            {added}
          </p>
        </>
      )}
    </DropZone>
  )
}
