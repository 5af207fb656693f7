import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { auditEvents } from '#lib/audit/audit-event.ts'
import type { LogFilter } from '#lib/audit/log.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import styles from './log-view.module.css'

type LogFiltersProps = { filter: LogFilter; people: { id: string; name: string }[] }

/** A plain GET form: the address says what is shown. */
export function LogFilters({ filter, people }: LogFiltersProps) {
  const t = useTranslations('log.LogFilters')
  const locale = useLocale() as Locale
  return (
    <form className={styles.filters} action={localPath(locale, '/admin/log')} role="search">
      <Field id="log-person" label={t('person')}>
        <select {...fieldAttributes('log-person')} name="person" defaultValue={filter.person ?? ''}>
          <option value="">{t('anyone')}</option>
          <option value="system">{t('system')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id="log-event" label={t('event')}>
        <select {...fieldAttributes('log-event')} name="event" defaultValue={filter.event ?? ''}>
          <option value="">{t('anything')}</option>
          {auditEvents.map((event) => (
            <option key={event} value={event}>
              {t(`name.${event}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="log-release" label={t('release')}>
        <input
          {...fieldAttributes('log-release')}
          name="release"
          dir="ltr"
          inputMode="numeric"
          placeholder="2026/145"
          defaultValue={filter.release ?? ''}
        />
      </Field>
      <Field id="log-from" label={t('from')}>
        <input
          {...fieldAttributes('log-from')}
          type="date"
          name="from"
          defaultValue={filter.from ?? ''}
        />
      </Field>
      <Field id="log-to" label={t('to')}>
        <input
          {...fieldAttributes('log-to')}
          type="date"
          name="to"
          defaultValue={filter.to ?? ''}
        />
      </Field>
      <div className={styles.show}>
        <Button type="submit">{t('show')}</Button>
      </div>
    </form>
  )
}
