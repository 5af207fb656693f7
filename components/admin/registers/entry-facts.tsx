import type {
  BoilerplateEntry,
  ContactEntry,
  PlaceEntry,
  TopicEntry,
} from '#lib/registers/register.ts'
import styles from './entry-facts.module.css'
import { Words } from './words.tsx'

export function PlaceFacts({ nameAr, nameEn, slug }: PlaceEntry) {
  return (
    <>
      <p className={styles.names}>
        <Words ar={nameAr} en={nameEn} />
      </p>
      <p className={styles.codes}>
        <code dir="ltr">{slug}</code>
      </p>
    </>
  )
}

export function TopicFacts({ nameAr, nameEn, slug, mediaTopic }: TopicEntry) {
  return (
    <>
      <p className={styles.names}>
        <Words ar={nameAr} en={nameEn} />
      </p>
      <p className={styles.codes}>
        <code dir="ltr">{slug}</code>
        {mediaTopic && <code dir="ltr">{mediaTopic}</code>}
      </p>
    </>
  )
}

export function ContactFacts({ nameAr, nameEn, roleAr, roleEn, email, phone }: ContactEntry) {
  return (
    <>
      <p className={styles.names}>
        <Words ar={nameAr} en={nameEn} />
      </p>
      {roleAr && (
        <p className={styles.roles}>
          <Words ar={roleAr} en={roleEn} />
        </p>
      )}
      <p className={styles.reach}>
        {email && (
          <a href={`mailto:${email}`}>
            <bdi dir="ltr">{email}</bdi>
          </a>
        )}
        {phone && (
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        )}
      </p>
    </>
  )
}

export function BoilerplateFacts({ name, textAr, textEn }: BoilerplateEntry) {
  return (
    <>
      <p className={styles.names}>
        <bdi>{name}</bdi>
      </p>
      <div className={styles.texts}>
        <Words ar={textAr} en={textEn} />
      </div>
    </>
  )
}
