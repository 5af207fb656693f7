'use client'
import { useLocale } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { directionOf, isLocale, localPath, otherLocale } from '#lib/i18n/locale.ts'
import { languageNames } from './language-names.ts'
import styles from './language-switch.module.css'
import { useDeskPath } from './use-desk-path.ts'

/** The same page in the other language. A plain link: the whole document changes its direction. */
export function LanguageSwitch() {
  const locale = useLocale()
  const path = useDeskPath()
  const search = useSearchParams().toString()
  const other = otherLocale(isLocale(locale) ? locale : 'ar')
  return (
    <a
      className={styles.link}
      href={localPath(other, path) + (search && `?${search}`)}
      hrefLang={other}
      lang={other}
      dir={directionOf(other)}
    >
      {languageNames[other]}
    </a>
  )
}
