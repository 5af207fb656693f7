import { getTranslations } from 'next-intl/server'
import type { RoomVisit } from '#lib/embargo/find-room.ts'
import { copyForms } from '#lib/embargo/embargo.ts'
import type { EditionContent, EditionPhoto } from '#lib/editions/edition-content.ts'
import { formatBytes } from '#lib/i18n/bytes.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './room.module.css'

type RoomToolsProps = {
  visit: Pick<RoomVisit, 'invitationId'>
  contents: EditionContent[]
  shown: EditionContent
}

/** What a journalist takes along: the texts with their name in them, and the photos. */
export async function RoomTools({ visit, contents, shown }: RoomToolsProps) {
  const { locale } = shown
  const t = await getTranslations({ locale, namespace: 'guest.RoomTools' })
  const room = `/embargo/${visit.invitationId}`
  return (
    <nav className={styles.tools} aria-label={t('title')}>
      <h2>{t('copies')}</h2>
      <ul>
        {contents.flatMap((content) =>
          copyForms.map((form) => (
            <li key={`${content.locale} ${form}`}>
              <a href={`${room}/text/${content.locale}/${form}`} download>
                {t('copy', { language: content.locale, form })}
              </a>
            </li>
          )),
        )}
      </ul>
      {shown.photos.length > 0 ? (
        <>
          <h2>{t('photos')}</h2>
          <ul>
            {shown.photos.map((photo, at) => (
              <li key={photo.assetId}>
                <a href={`${room}/photos/${photo.assetId}/full`} download>
                  {t('photo', { number: at + 1 })}
                  <span>{t('download', { size: sizeOf(photo, locale) })}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{t('record')}</p>
    </nav>
  )
}

function sizeOf({ renditions }: EditionPhoto, locale: Locale) {
  const jpegs = renditions.filter(({ format }) => format === 'jpeg')
  const bytes = jpegs.map((one) => one.bytes).toSorted((one, other) => other - one)[0]
  return formatBytes(bytes ?? 0, locale)
}
