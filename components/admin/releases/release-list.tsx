import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import { directionOf, type Locale, localPath } from '#lib/i18n/locale.ts'
import type { DocumentRow, ReleasePage, ReleaseRow } from '#lib/releases/list-releases.ts'
import type { ReleaseFilter } from '#lib/releases/schema.ts'
import { StateBadge } from './state-badge.tsx'
import { Badge } from '#components/ui/badge.tsx'
import styles from './release-list.module.css'

/** Releases with the state of each language, newest change first. */
export async function ReleaseList({ page, filter }: { page: ReleasePage; filter: ReleaseFilter }) {
  const t = await getTranslations('releases.ReleaseList')
  const locale = (await getLocale()) as Locale
  const isFiltered = Boolean(filter.q || filter.state || filter.mine)
  if (page.rows.length === 0)
    return (
      <p className={styles.empty}>
        {t(filter.after ? 'end' : isFiltered ? 'nothingFound' : 'empty')}
      </p>
    )
  const { after: _, mine, ...kept } = filter
  const next = new URLSearchParams({ ...kept, ...(mine && { mine: '1' }), after: page.next ?? '' })
  return (
    <>
      <ul className={styles.list}>
        {page.rows.map((row) => (
          <ReleaseItem key={row.id} row={row} locale={locale} />
        ))}
      </ul>
      <nav className={styles.paging} aria-label={t('paging')}>
        {filter.after && (
          <ButtonLink
            href={`${localPath(locale, '/admin/releases')}?${new URLSearchParams({ ...kept, ...(mine && { mine: '1' }) })}`}
          >
            {t('first')}
          </ButtonLink>
        )}
        {page.next && (
          <ButtonLink href={`${localPath(locale, '/admin/releases')}?${next}`}>
            {t('next')}
          </ButtonLink>
        )}
      </nav>
    </>
  )
}

async function ReleaseItem({ row, locale }: { row: ReleaseRow; locale: Locale }) {
  const t = await getTranslations('releases')
  const kinds = await getTranslations('article.Kind')
  const shown =
    row.documents.find((document) => document.locale === locale && document.headline) ??
    row.documents.find(({ headline }) => headline) ??
    row.documents[0]!
  return (
    <li className={styles.item}>
      <a className={styles.link} href={localPath(locale, `/admin/releases/${row.id}`)}>
        <span lang={shown.locale} dir={directionOf(shown.locale)} className={styles.headline}>
          {shown.headline || t('ReleaseList.untitled')}
        </span>
      </a>
      <p className={styles.facts}>
        <span>{kinds(row.kind)}</span>
        {row.year && (
          <bdi className={styles.number}>
            {row.year}/{row.sequence}
          </bdi>
        )}
        <span>{row.ownerName}</span>
        <time dateTime={row.updatedAt.toISOString()}>{formatMoment(row.updatedAt, locale)}</time>
      </p>
      <ul className={styles.states}>
        {(['ar', 'en'] as const).map((language) => (
          <LanguageState
            key={language}
            language={language}
            document={row.documents.find((document) => document.locale === language)}
          />
        ))}
      </ul>
    </li>
  )
}

async function LanguageState({ language, document }: { language: Locale; document?: DocumentRow }) {
  const t = await getTranslations('releases')
  return (
    <li>
      <span className={styles.language}>{t(`language.${language}`)}</span>
      {document ? (
        <StateBadge state={document.state} />
      ) : (
        <Badge tone="faint">{t('ReleaseList.none')}</Badge>
      )}
      {document?.isLive && document.state !== 'published' && (
        <Badge tone="good">{t('ReleaseList.alsoLive')}</Badge>
      )}
      {document?.pinned && <StateBadge state={document.pinned} />}
      {document?.isForced && <Badge tone="danger">{t('ReleaseList.forced')}</Badge>}
    </li>
  )
}
