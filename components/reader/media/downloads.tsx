import { useTranslations } from 'next-intl'
import type { EditionPhoto, Rendition } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { formatBytes } from '#lib/i18n/numbers.ts'
import { leftToRight } from '../lists/parts/isolated.tsx'
import styles from './downloads.module.css'

const formats = { jpeg: 'JPEG', webp: 'WebP', avif: 'AVIF' } as const

type DownloadsProps = { locale: Locale; photo: EditionPhoto; slug: string }

/** The files of a photo with their sizes. JPEG in every size, since all programs read it; the others as large as there is. */
export function Downloads({ locale, photo, slug }: DownloadsProps) {
  const t = useTranslations('lists.Media')
  return (
    <details className={styles.downloads}>
      <summary>{t('download')}</summary>
      <ul>
        {filesOf(photo).map((file) => (
          <li key={`${file.format}-${file.width}`}>
            <a href={fileUrl(file, slug)} download>
              {t.rich('file', {
                format: formats[file.format],
                size: `${file.width} × ${file.height}`,
                ltr: leftToRight,
              })}
            </a>{' '}
            <small>{formatBytes(file.bytes, locale)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

function filesOf({ renditions }: EditionPhoto): Rendition[] {
  const ofFormat = (format: Rendition['format']) =>
    renditions.filter((one) => one.format === format).toSorted((a, b) => b.width - a.width)
  return [...ofFormat('jpeg'), ...ofFormat('webp').slice(0, 1), ...ofFormat('avif').slice(0, 1)]
}
