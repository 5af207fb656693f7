import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { isRetirable, type Register, type Registers } from '#lib/registers/register.ts'
import {
  BoilerplateFacts,
  ContactFacts,
  OrganisationFacts,
  PersonFacts,
  PlaceFacts,
  TopicFacts,
} from './entry-facts.tsx'
import { EntryPanel } from './entry-panel.tsx'
import { valuesOf } from './fields.ts'
import styles from './register-list.module.css'
import { RetireForm } from './retire-form.tsx'

type RegisterListProps = { registers: Registers; register: Register; maySave: boolean }

export function RegisterList({ registers, register, maySave }: RegisterListProps) {
  const isArabic = useLocale() === 'ar'
  const nameOf = ({ nameAr, nameEn }: { nameAr: string; nameEn: string }) =>
    isArabic ? nameAr : nameEn
  const { places, topics, people, organisations, contacts, boilerplates } = registers
  const shared = { register, maySave }
  return (
    <ul className={styles.entries}>
      {register === 'places' &&
        places.map((entry) => (
          <Row key={entry.id} {...shared} entry={entry} name={nameOf(entry)}>
            <PlaceFacts {...entry} />
          </Row>
        ))}
      {register === 'topics' &&
        topics.map((entry) => (
          <Row key={entry.id} {...shared} entry={entry} name={nameOf(entry)}>
            <TopicFacts {...entry} />
          </Row>
        ))}
      {register === 'people' &&
        people.map((entry) => (
          <Row key={entry.id} {...shared} entry={entry} name={nameOf(entry)}>
            <PersonFacts {...entry} />
          </Row>
        ))}
      {register === 'organisations' &&
        organisations.map((entry) => (
          <Row key={entry.id} {...shared} entry={entry} name={nameOf(entry)}>
            <OrganisationFacts {...entry} />
          </Row>
        ))}
      {register === 'contacts' &&
        contacts.map((entry) => (
          <Row key={entry.id} {...shared} entry={entry} name={nameOf(entry)}>
            <ContactFacts {...entry} />
          </Row>
        ))}
      {register === 'boilerplates' &&
        boilerplates.map((entry) => (
          <Row key={entry.id} {...shared} entry={entry} name={entry.name}>
            <BoilerplateFacts {...entry} />
          </Row>
        ))}
    </ul>
  )
}

type RowProps = {
  register: Register
  entry: Registers[Register][number]
  name: string
  maySave: boolean
  children: ReactNode
}

function Row({ register, entry, name, maySave, children }: RowProps) {
  const t = useTranslations('registers.RegisterList')
  const isRetired = 'isRetired' in entry && entry.isRetired
  const values = valuesOf(entry)
  return (
    <li className={styles.entry}>
      <div className={styles.facts}>
        {isRetired && (
          <p className={styles.mark}>
            <Badge tone="faint">{t('retired')}</Badge>
          </p>
        )}
        {children}
      </div>
      {maySave && (
        <EntryPanel register={register} entry={values} name={name}>
          {isRetirable(register) && (
            <RetireForm register={register} entry={values} isRetired={isRetired} />
          )}
        </EntryPanel>
      )}
    </li>
  )
}
