import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Room } from '#lib/guests/address.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import styles from './message.module.css'

type DoorProps = { locale: Locale; room: Room; name: string; outlet?: string; token: string }

const bdi = (chunks: ReactNode) => <bdi>{chunks}</bdi>

/** Where a mail's link leads. Nothing is opened by looking: programs that look at links in mails press no button. */
export async function Door({ locale, room, name, outlet = '', token }: DoorProps) {
  const t = await getTranslations('guest.Door')
  return (
    <div className={styles.message}>
      <h1>{t(`${room}Title`)}</h1>
      <p>{t.rich(`${room}Text`, { name, outlet, bdi })}</p>
      <p>{t(`${room}Next`)}</p>
      <form method="post" action={localPath(locale, `/${room}/enter`)}>
        <input type="hidden" name="token" value={token} />
        <button className={styles.enter} type="submit">
          {t('enter')}
        </button>
      </form>
      <p className={styles.soft}>{t('mistake')}</p>
    </div>
  )
}
