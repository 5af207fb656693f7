import { useTranslations } from 'next-intl'
import { findEntries } from '#lib/registers/find-entries.ts'
import type { Register, Registers } from '#lib/registers/register.ts'
import { EntryPanel } from './entry-panel.tsx'
import { RegisterList } from './register-list.tsx'
import { RegisterSearch } from './register-search.tsx'
import { RegisterTabs } from './register-tabs.tsx'
import styles from './registers-view.module.css'

type RegistersViewProps = {
  registers: Registers
  register: Register
  /** Words to find entries by; empty for all. */
  query: string
  maySave: boolean
}

/** A register that is read at a glance needs no search. */
const longEnough = 15

/** What the office keeps once, one register at a time: what it is for, adding, and the entries. */
export function RegistersView({ registers, register, query, maySave }: RegistersViewProps) {
  const t = useTranslations('registers.RegistersView')
  const entries: Registers[Register][number][] = registers[register]
  const isEmpty = entries.length === 0
  const { shown, rest } = findEntries(entries, query)
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      <RegisterTabs entries={registers} chosen={register} />
      <section className={styles.register} key={register} aria-label={t(register)}>
        <p className={styles.purpose}>{t(`${register}Purpose`)}</p>
        {!maySave && <p className={styles.purpose}>{t('readOnly')}</p>}
        {isEmpty && <p className={styles.empty}>{maySave ? t(`${register}Empty`) : t('empty')}</p>}
        {maySave && <EntryPanel register={register} startsOpen={isEmpty} />}
        {entries.length > longEnough && <RegisterSearch register={register} query={query} />}
        {!isEmpty && shown.length === 0 && <p className={styles.empty}>{t('nothingFound')}</p>}
        {shown.length > 0 && (
          <RegisterList
            registers={{ ...registers, [register]: shown }}
            register={register}
            maySave={maySave}
          />
        )}
        {rest > 0 && <p className={styles.purpose}>{t('rest', { count: rest })}</p>}
      </section>
    </>
  )
}
