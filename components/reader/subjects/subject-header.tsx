import { getTranslations } from 'next-intl/server'
import { directionOf, type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Subject } from '#lib/newsroom/subjects/find-subject.ts'
import { leftToRight } from '../lists/parts/isolated.tsx'
import { ListHeader } from '../lists/parts/list-header.tsx'
import { releaseCount } from '../lists/parts/release-count.ts'
import styles from './subject-header.module.css'

/** Who or what it is: its name in both languages, its role, where else it is described, and how much there is. */
export async function SubjectHeader({ locale, subject }: { locale: Locale; subject: Subject }) {
  const t = await getTranslations({ locale, namespace: 'lists.Subject' })
  const { kind, name, otherName, role, sameAs, counts } = subject
  const other = otherLocale(locale)
  const host = hostOf(sameAs)
  return (
    <ListHeader eyebrow={t(kind)} title={name} text={role || undefined}>
      <ul className={styles.facts}>
        {counts[locale] > 0 ? <li>{await releaseCount(locale, counts[locale])}</li> : null}
        <li lang={other} dir={directionOf(other)}>
          {otherName}
        </li>
        {host ? (
          <li>
            <a href={sameAs} rel="external noopener">
              {t.rich('elsewhere', { host, site: leftToRight })}
            </a>
          </li>
        ) : null}
      </ul>
    </ListHeader>
  )
}

/** The site's name, of addresses that a browser may follow. */
function hostOf(address: string) {
  const url = URL.parse(address)
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : null
}
