import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { releaseFormTypes } from '#lib/newsroom/formats/release-forms.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './release-facts.module.css'

/** The same text as files, for newsrooms and for machines. */
export function OtherForms({ locale, path }: { locale: Locale; path: string }) {
  const t = useTranslations('release-page.OtherForms')
  return (
    <section>
      <h2>{t('title')}</h2>
      <ul className={styles.forms}>
        {releaseFormTypes.map(({ ending, type, title }) => (
          <li key={ending}>
            <a href={hrefOf(locale, path + ending)} type={type} dir="ltr">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
