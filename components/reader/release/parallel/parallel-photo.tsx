import { Picture } from '#components/article/photos/picture.tsx'
import { srcSets } from '#lib/editions/photo-files.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Parallel } from '#lib/newsroom/queries/find-parallel.ts'
import { ParallelRow } from './parallel-row.tsx'
import styles from './parallel.module.css'

const sizes = '(min-width: 52rem) 48rem, 92vw'

type ParallelPhotoProps = {
  assetId: string
  content: Parallel['content']
  locales: Locale[]
  id?: string
  isFirst?: boolean
}

/** A photo once, with its caption and credit in each language. */
export function ParallelPhoto({
  assetId,
  content,
  locales,
  id,
  isFirst = false,
}: ParallelPhotoProps) {
  const photoIn = (locale: Locale) =>
    content[locale].photos.find((photo) => photo.assetId === assetId)
  const [first] = locales
  const photo = first && photoIn(first)
  const sources = photo && srcSets(photo, content[first].slug)
  if (!photo || !sources) return null
  const captions = locales.map((locale) => ({
    locale,
    words: (
      <p className={styles.caption}>
        {photoIn(locale)?.caption} <span>{photoIn(locale)?.credit}</span>
      </p>
    ),
  }))
  return (
    <ParallelRow cells={captions} {...(id && { id })}>
      <div className={styles.photo}>
        <Picture photo={photo} sources={sources} sizes={sizes} isFirst={isFirst} />
      </div>
    </ParallelRow>
  )
}
