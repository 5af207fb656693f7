import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { mostCounted, type Section, type WorkItem } from '#lib/work/work.ts'
import { Headline } from './headline.tsx'
import styles from './work-section.module.css'

/** Where the rest of a section is listed, when it has a list. */
const lists: Partial<Record<Section, string>> = {
  review: '/admin/releases?state=submitted',
  forced: '/admin/releases?state=forced',
  ready: '/admin/releases?state=approved',
  failed: '/admin/calendar',
  drafts: '/admin/releases?state=draft&mine=1',
}

type WorkSectionProps = { section: Section; count: number; isQuiet: boolean; items: WorkItem[] }

export function WorkSection({ section, count, isQuiet, items }: WorkSectionProps) {
  const t = useTranslations('work.WorkSection')
  const locale = useLocale() as Locale
  const list = lists[section]
  const rest = count - items.length
  return (
    <section className={styles.section} aria-labelledby={`work-${section}`}>
      <h2 className={styles.title} id={`work-${section}`}>
        {t(`title.${section}`)}{' '}
        {!isQuiet && (
          <Badge tone={section === 'failed' ? 'danger' : 'warn'}>
            {count < mostCounted ? count : t('many', { count: mostCounted - 1 })}
          </Badge>
        )}
      </h2>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item key={`${item.releaseId} ${item.locale} ${item.at.getTime()}`} item={item} />
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.rest}>
          {list ? (
            <a href={localPath(locale, list)}>{t('more', { count: rest })}</a>
          ) : (
            t('more', { count: rest })
          )}
        </p>
      )}
    </section>
  )
}

/** The screen on which the next step is taken. */
function pathOf({ section, releaseId, locale, how }: WorkItem) {
  const release = `/admin/releases/${releaseId}`
  switch (section) {
    case 'review':
    case 'comments':
      return `${release}/review/${locale}`
    case 'guests':
      return `${release}/embargo`
    case 'change':
    case 'unsaved':
    case 'drafts':
      return `${release}/text/${locale}`
    case 'translate':
      return how === 'missing' ? release : `${release}/text/${locale}`
    default:
      return release
  }
}

function Item({ item }: { item: WorkItem }) {
  const t = useTranslations('work.WorkSection')
  const kinds = useTranslations('article.Kind')
  const languages = useTranslations('releases.language')
  const screen = useLocale() as Locale
  const { section, at, how, note, personName, year, sequence } = item
  return (
    <li className={styles.item}>
      <a className={styles.link} href={localPath(screen, pathOf(item))}>
        <Headline text={item.headline} locale={item.headlineLocale} />
      </a>
      <p className={styles.facts}>
        <Badge tone="faint">{languages(item.locale)}</Badge>
        {how && <Badge tone="warn">{t(`how.${how}`)}</Badge>}
        <span>{kinds(item.kind)}</span>
        {year && (
          <bdi>
            {year}/{sequence}
          </bdi>
        )}
        {personName && <bdi>{personName}</bdi>}
        <time dateTime={at.toISOString()}>
          {section === 'failed'
            ? t('wasDue', { moment: formatMoment(at, screen) })
            : formatMoment(at, screen)}
        </time>
      </p>
      {note && (
        <blockquote className={styles.note} dir="auto">
          {note}
        </blockquote>
      )}
    </li>
  )
}
