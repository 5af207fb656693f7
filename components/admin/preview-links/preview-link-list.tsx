import { getLocale, getTranslations } from 'next-intl/server'
import { bdi } from '#components/admin/users/bdi.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import type { PreviewLinkRow } from '#lib/preview-links/queries.ts'
import styles from './preview-links.module.css'
import { RevokeLinkButton } from './revoke-link-button.tsx'

/** Who was shown which edition, and what they said of it. */
export async function PreviewLinkList({ links }: { links: PreviewLinkRow[] }) {
  const t = await getTranslations('embargo.PreviewLinkList')
  if (links.length === 0) return <p className={styles.soft}>{t('none')}</p>
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <PreviewLink key={link.id} link={link} />
      ))}
    </ul>
  )
}

async function PreviewLink({ link }: { link: PreviewLinkRow }) {
  const t = await getTranslations('embargo.PreviewLinkList')
  const locale = (await getLocale()) as Locale
  const { id, name, email, language, state, lastSeenAt, makerName } = link
  const moment = formatMoment(link.expiresAt, locale)
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.strong}>
          <bdi>{name}</bdi> {email ? <bdi dir="ltr">{email}</bdi> : null}
        </span>
        <Badge tone={state === 'open' ? 'good' : 'faint'}>{t('state', { state })}</Badge>
      </div>
      <p className={styles.soft}>{t('facts', { language, number: link.editionNumber, moment })}</p>
      <p className={styles.soft}>
        {lastSeenAt ? t('seen', { moment: formatMoment(lastSeenAt, locale) }) : t('unseen')}
        {makerName ? <> · {t.rich('maker', { name: makerName, bdi })}</> : null}
      </p>
      <Comments link={link} />
      {link.mayRevoke ? <RevokeLinkButton linkId={id} name={name} /> : null}
    </li>
  )
}

async function Comments({ link: { comments, language } }: { link: PreviewLinkRow }) {
  const t = await getTranslations('embargo.PreviewLinkList')
  const locale = (await getLocale()) as Locale
  return comments.map(({ id, quote, text, at }) => (
    <figure className={styles.comment} id={`comment-${id}`} key={id}>
      {quote ? (
        <figcaption lang={language} dir={directionOf(language)}>
          {quote}
        </figcaption>
      ) : (
        <figcaption>{t('whole')}</figcaption>
      )}
      <blockquote dir="auto">{text}</blockquote>
      <time className={styles.soft} dateTime={at.toISOString()}>
        {formatMoment(at, locale)}
      </time>
    </figure>
  ))
}
