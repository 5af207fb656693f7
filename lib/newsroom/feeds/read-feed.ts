import type { Locale } from '#lib/i18n/locale.ts'
import { findSite } from '../queries/find-site.ts'
import { findSubjectName } from '../queries/find-subject-name.ts'
import { listForFeed } from '../queries/list-for-feed.ts'
import { type Filters, pageOf } from '../route-query.ts'
import type { Site } from '../site.ts'
import { textsOf, type Translate } from '../texts.ts'
import type { Feed } from './feed.ts'
import { type FeedSubject, subjectPath } from './feed-path.ts'

export type FeedSetting = {
  publicUrl: string
  locale: Locale
  /** Shown until the office has an emblem. */
  logo: Feed['logo']
  filters: Filters
}

/** A feed of all releases or of one subject, read from the newsroom; null when there is no such subject. */
export async function readFeed(setting: FeedSetting, subject: FeedSubject): Promise<Feed | null> {
  const { locale, filters } = setting
  const [site, name, list] = await Promise.all([
    findSite(locale),
    subject && findSubjectName(locale, subject),
    listForFeed(locale, subject, pageOf(filters.page) ?? null),
  ])
  if (subject && name === null) return null
  const t = textsOf(locale)
  const words = subject ? subjectWords(t, site, subject, name!) : officeWords(t, site)
  return { ...frameOf(setting, site, t), ...words, path: subjectPath(subject), ...list }
}

export const frameOf = ({ logo, ...setting }: FeedSetting, site: Site, t: Translate) => ({
  ...setting,
  site,
  logo: site.emblem ?? logo,
  t,
})

const officeWords = (t: Translate, { name, fullName, description }: Site) => ({
  title: name === fullName ? name : t('feeds.Head.site', { name, office: fullName }),
  description,
})

const subjectWords = (
  t: Translate,
  site: Site,
  { kind }: NonNullable<FeedSubject>,
  name: string,
) => ({
  title: t('feeds.Feed.subject', { name, site: site.name }),
  description: t('feeds.Feed.subjectDescription', { kind, name }),
})
