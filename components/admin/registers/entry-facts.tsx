import { useLocale, useTranslations } from 'next-intl'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type {
  BoilerplateEntry,
  ContactEntry,
  OrganisationEntry,
  PersonEntry,
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

export function PersonFacts({ nameAr, nameEn, roleAr, roleEn, ...entry }: PersonEntry) {
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
      <Addresses {...entry} />
    </>
  )
}

export function OrganisationFacts({ nameAr, nameEn, ...entry }: OrganisationEntry) {
  return (
    <>
      <p className={styles.names}>
        <Words ar={nameAr} en={nameEn} />
      </p>
      <Addresses {...entry} />
    </>
  )
}

/** The short name, and where else the same can be read about. */
function Addresses({ slug, sameAs }: { slug: string; sameAs: string }) {
  return (
    <p className={styles.reach}>
      <code dir="ltr">{slug}</code>
      {sameAs && (
        <a href={sameAs} rel="noreferrer">
          <bdi dir="ltr">{sameAs.replace(/^https?:\/\//, '')}</bdi>
        </a>
      )}
    </p>
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

export function BoilerplateFacts({ id, name, textAr, textEn }: BoilerplateEntry) {
  const t = useTranslations('registers.BoilerplateFacts')
  const locale = useLocale() as Locale
  return (
    <>
      <p className={styles.names}>
        <bdi>{name}</bdi>
      </p>
      <p className={styles.reach}>
        <a href={localPath(locale, `/admin/registers/boilerplates/${id}`)}>{t('versions')}</a>
      </p>
      <div className={styles.texts}>
        <Words ar={textAr} en={textEn} />
      </div>
    </>
  )
}
