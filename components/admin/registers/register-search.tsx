import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { fieldAttributes } from '#components/ui/field.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Register } from '#lib/registers/register.ts'
import styles from './registers-view.module.css'

/** A plain GET form, as the releases have one. */
export function RegisterSearch({ register, query }: { register: Register; query: string }) {
  const t = useTranslations('registers.RegisterSearch')
  const locale = useLocale() as Locale
  return (
    <form className={styles.search} action={localPath(locale, '/admin/registers')} role="search">
      <input type="hidden" name="list" value={register} />
      <input
        {...fieldAttributes('register-search')}
        type="search"
        name="q"
        dir="auto"
        defaultValue={query}
        aria-label={t('label')}
        placeholder={t('label')}
      />
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}
