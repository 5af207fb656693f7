import { getTranslations } from 'next-intl/server'
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { formatBytes } from '#lib/i18n/bytes.ts'
import type { Locale } from '#lib/i18n/locale.ts'

type PhotoDownloadProps = { photo: EditionPhoto; locale: Locale; slug: string | null }

/** The largest file that every program reads, for whoever prints the photo. */
export async function PhotoDownload({ photo, locale, slug }: PhotoDownloadProps) {
  const jpegs = photo.renditions.filter(({ format }) => format === 'jpeg')
  const largest = jpegs.toSorted((one, other) => other.width - one.width)[0]
  if (!largest) return null
  const t = await getTranslations({ locale, namespace: 'article.PhotoDownload' })
  const { width, height, bytes } = largest
  return (
    <a href={fileUrl(largest, slug)} download>
      {t('download', { size: formatBytes(bytes, locale) })}{' '}
      <bdi dir="ltr">{`${width} × ${height}`}</bdi>
    </a>
  )
}
