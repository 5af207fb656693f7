import { getTranslations } from 'next-intl/server'
import { Article } from '#components/article/article.tsx'
import type { SourcesOf } from '#components/article/photos/article-photo.tsx'
import { Message } from '#components/ui/message.tsx'
import type { RoomVisit } from '#lib/embargo/find-room.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { type Locale, localPath, otherLocale } from '#lib/i18n/locale.ts'
import styles from './room.module.css'
import { RoomTools } from './room-tools.tsx'
import { Watermark } from './watermark.tsx'

type EmbargoRoomProps = {
  locale: Locale
  visit: RoomVisit
  /** What the editors have approved, in each language that is ready. */
  contents: EditionContent[]
  sourcesOf: SourcesOf
}

/** The release as its readers will see it, marked with whose copy this is. */
export async function EmbargoRoom({ locale, visit, contents, sourcesOf }: EmbargoRoomProps) {
  const t = await getTranslations('guest.EmbargoRoom')
  const shown = contents.find((content) => content.locale === locale)
  const other = contents.find((content) => content.locale !== locale)
  const otherPath = localPath(otherLocale(locale), `/embargo/${visit.invitationId}`)
  if (!shown)
    return (
      <div className={styles.notReady}>
        <h1>{t('notReady')}</h1>
        <p>{other ? t('onlyOther', { language: locale }) : t('notReadyText')}</p>
        {other ? (
          <p>
            <a href={otherPath}>{t('readOther', { language: locale })}</a>
          </p>
        ) : null}
      </div>
    )
  return (
    <section className={styles.room} aria-label={t('label')}>
      {other ? null : <Message title={t('onlyHere', { language: locale })} />}
      <Watermark id="whose" words={`${visit.name} · ${visit.outlet}`}>
        <Article content={shown} sourcesOf={sourcesOf}>
          <RoomTools visit={visit} contents={contents} shown={shown} />
        </Article>
      </Watermark>
    </section>
  )
}
