import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '#components/ui/button.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { listStates, type ReleaseFilter } from '#lib/releases/schema.ts'
import styles from './release-filters.module.css'

/** A plain GET form: the address says what is shown, and can be kept or sent to a colleague. */
export async function ReleaseFilters({ filter }: { filter: ReleaseFilter }) {
  const t = await getTranslations('releases.ReleaseFilters')
  const locale = (await getLocale()) as Locale
  return (
    <form className={styles.filters} action={localPath(locale, '/admin/releases')} role="search">
      <input
        className={styles.query}
        type="search"
        name="q"
        dir="auto"
        defaultValue={filter.q}
        placeholder={t('placeholder')}
        aria-label={t('search')}
      />
      <select
        className={styles.state}
        name="state"
        defaultValue={filter.state ?? ''}
        aria-label={t('state')}
      >
        <option value="">{t('any')}</option>
        {listStates.map((state) => (
          <option key={state} value={state}>
            {t(state)}
          </option>
        ))}
      </select>
      <label className={styles.mine}>
        <input type="checkbox" name="mine" value="1" defaultChecked={filter.mine} /> {t('mine')}
      </label>
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}
