'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { fieldAttributes } from '#components/ui/field.tsx'
import styles from './review-head.module.css'

export type BaseChoice = { key: string; text: string }

type BaseFormProps = {
  named: BaseChoice[]
  revisions: BaseChoice[]
  chosen: string
  view: 'inline' | 'beside'
}

/** What the text is compared with. Without a script the button does what choosing does. */
export function BaseForm({ named, revisions, chosen, view }: BaseFormProps) {
  const t = useTranslations('review.BaseForm')
  const option = ({ key, text }: BaseChoice) => (
    <option key={key} value={key}>
      {text}
    </option>
  )
  return (
    <form method="get" className={styles.base}>
      {view === 'beside' && <input type="hidden" name="view" value="beside" />}
      <label htmlFor="base">{t('label')}</label>
      <select
        {...fieldAttributes('base')}
        key={chosen}
        name="base"
        defaultValue={chosen}
        onChange={({ target }) => target.form?.requestSubmit()}
      >
        {named.map(option)}
        <option value="none">{t('none')}</option>
        {revisions.length > 0 && (
          <optgroup label={t('revisions')}>{revisions.map(option)}</optgroup>
        )}
      </select>
      <noscript>
        <Button type="submit">{t('show')}</Button>
      </noscript>
    </form>
  )
}
