'use client'
import { useTranslations } from 'next-intl'
import { directionOf, type Locale, locales } from '#lib/i18n/locale.ts'
import { columnOf, type SiteText } from '#lib/site/site-settings.ts'
import { emblemPath } from './emblem-path.ts'
import styles from './site-preview.module.css'

type ValueOf = (name: string) => string

/** Head and foot of a page as they would look, in both languages, by day and by night. */
export function SitePreview({ valueOf }: { valueOf: ValueOf }) {
  const t = useTranslations('site.SitePreview')
  const languages = useTranslations('releases.language')
  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <h2 id="preview-title">{t('title')}</h2>
      <div className={styles.papers}>
        {locales.flatMap((locale) =>
          (['light', 'dark'] as const).map((theme) => (
            <figure key={`${locale} ${theme}`}>
              <figcaption>{t(theme, { language: languages(locale) })}</figcaption>
              <Paper locale={locale} theme={theme} valueOf={valueOf} />
            </figure>
          )),
        )}
      </div>
    </section>
  )
}

type PaperProps = { locale: Locale; theme: 'light' | 'dark'; valueOf: ValueOf }

function Paper({ locale, theme, valueOf }: PaperProps) {
  const say = (text: SiteText) => valueOf(columnOf(text, locale))
  const emblem = valueOf('emblemSha256')
  return (
    <div
      className={`${styles.paper} ${styles[theme]}`}
      data-paper
      data-accent={valueOf('accent')}
      lang={locale}
      dir={directionOf(locale)}
    >
      <div className={styles.head}>
        {emblem && <img src={emblemPath(emblem)} alt="" />}
        <span className={styles.name}>{say('name')}</span>
      </div>
      <p>{say('description')}</p>
      <div className={styles.foot}>
        <strong>{say('fullName')}</strong>
        <span>{say('footer')}</span>
        <span>{say('address')}</span>
        <bdi dir="ltr">{valueOf('phone')}</bdi>
        <bdi dir="ltr">{valueOf('email')}</bdi>
        <small>{say('copyright')}</small>
      </div>
    </div>
  )
}
