import { useTranslations } from 'next-intl'
import type { Register, Registers } from '#lib/registers/register.ts'
import { EntryPanel } from './entry-panel.tsx'
import { RegisterList } from './register-list.tsx'
import { RegisterTabs } from './register-tabs.tsx'
import styles from './registers-view.module.css'

type RegistersViewProps = { registers: Registers; register: Register; maySave: boolean }

/** What the office keeps once, one register at a time: what it is for, adding, and the entries. */
export function RegistersView({ registers, register, maySave }: RegistersViewProps) {
  const t = useTranslations('registers.RegistersView')
  const isEmpty = registers[register].length === 0
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      <RegisterTabs entries={registers} chosen={register} />
      <section className={styles.register} key={register} aria-label={t(register)}>
        <p className={styles.purpose}>{t(`${register}Purpose`)}</p>
        {!maySave && <p className={styles.purpose}>{t('readOnly')}</p>}
        {isEmpty && <p className={styles.empty}>{maySave ? t(`${register}Empty`) : t('empty')}</p>}
        {maySave && <EntryPanel register={register} startsOpen={isEmpty} />}
        {!isEmpty && <RegisterList registers={registers} register={register} maySave={maySave} />}
      </section>
    </>
  )
}
