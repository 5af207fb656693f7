import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Site } from '#lib/newsroom/site.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { footerSections, sections } from './sections.ts'
import styles from './site-footer.module.css'

const feeds = { rss: '/feed.xml', atom: '/feed.atom', json: '/feed.json' } as const
const feedNames = ['rss', 'atom', 'json'] as const

export function SiteFooter({ site }: { site: Site }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        <Office site={site} />
        <Ways locale={site.locale} />
      </div>
      <p className={styles.copyright}>{site.copyright}</p>
    </footer>
  )
}

function Office({ site }: { site: Site }) {
  const { fullName, description, footer, address, phone, email, hours } = site
  return (
    <div>
      <p className={styles.name}>{fullName}</p>
      <p>{description}</p>
      {footer ? <p>{footer}</p> : null}
      {address || phone || email || hours ? (
        <address>
          {address ? <span>{address}</span> : null}
          {phone ? (
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              <bdi dir="ltr">{phone}</bdi>
            </a>
          ) : null}
          {email ? (
            <a href={`mailto:${email}`}>
              <bdi dir="ltr">{email}</bdi>
            </a>
          ) : null}
          {hours ? <span>{hours}</span> : null}
        </address>
      ) : null}
    </div>
  )
}

function Ways({ locale }: { locale: Locale }) {
  const t = useTranslations('reader.SiteFooter')
  const names = useTranslations('reader.Section')
  return (
    <nav aria-label={t('label')}>
      <ul>
        {footerSections.map((name) => (
          <li key={name}>
            <a href={hrefOf(locale, sections[name])}>{names(name)}</a>
          </li>
        ))}
        {feedNames.map((form) => (
          <li key={form}>
            <a href={hrefOf(locale, feeds[form])}>{t(form)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
