import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Filters } from '#lib/newsroom/route-query.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './search-form.module.css'

const kept = ['kind', 'topic', 'person', 'organisation', 'place'] as const

/** A question and its period. What the results were narrowed to stays; the chips above them take it back. */
export function SearchForm({ locale, filters }: { locale: Locale; filters: Filters }) {
  const t = useTranslations('search.Form')
  return (
    <form className={styles.form} action={hrefOf(locale, '/search')} role="search">
      <div className={styles.question}>
        <input
          type="search"
          name="q"
          aria-label={t('label')}
          placeholder={t('label')}
          defaultValue={filters.q}
          maxLength={200}
          dir="auto"
          enterKeyHint="search"
        />
        <button type="submit">{t('submit')}</button>
      </div>
      <details open={Boolean(filters.from ?? filters.to)}>
        <summary>{t('dates')}</summary>
        <div className={styles.days}>
          {(['from', 'to'] as const).map((name) => (
            <label key={name}>
              <span>{t(name)}</span>
              <input type="date" name={name} defaultValue={filters[name]} />
            </label>
          ))}
        </div>
      </details>
      {kept.map((name) =>
        filters[name] ? <input key={name} type="hidden" name={name} value={filters[name]} /> : null,
      )}
    </form>
  )
}
