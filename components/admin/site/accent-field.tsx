'use client'
import { useTranslations } from 'next-intl'
import { accents } from '#lib/newsroom/site.ts'
import styles from './accent-field.module.css'

type AccentFieldProps = {
  chosen: string
  /** What someone else chose meanwhile. */
  theirs?: string
  onChoose: (accent: string) => void
}

/** The colours that can be read on light and on dark paper, by name. */
export function AccentField({ chosen, theirs, onChoose }: AccentFieldProps) {
  const t = useTranslations('site.AccentField')
  return (
    <fieldset className={styles.accents}>
      <legend>{t('label')}</legend>
      <p className={styles.hint}>
        {theirs ? t('theirs', { accent: t(`name.${theirs}`) }) : t('hint')}
      </p>
      {accents.map((accent) => (
        <label key={accent} className={styles.accent} data-accent={accent}>
          <input
            type="radio"
            name="accent"
            value={accent}
            checked={accent === chosen}
            onChange={() => onChoose(accent)}
          />
          <span className={styles.swatch} aria-hidden />
          {t(`name.${accent}`)}
        </label>
      ))}
    </fieldset>
  )
}
