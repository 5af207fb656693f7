import { otherLocale } from '#lib/i18n/locale.ts'
import { findNewestChange } from '../queries/find-newest-change.ts'
import type { FeedForm } from '../routes.ts'
import { listTag, siteTag, subjectTag } from '../tags.ts'
import { atomFeed } from './atom.ts'
import {
  changedAt,
  type Feed,
  feedUrl,
  newerUrl,
  olderUrl,
  otherUrl,
  ownUrl,
  pageOfFeed,
} from './feed.ts'
import { type FeedSubject, feedTypes } from './feed-path.ts'
import { jsonFeed } from './json-feed.ts'
import { ninjsFeed } from './ninjs-feed.ts'
import { momentTag } from '../tags.ts'
import { type HttpLink, later, respond } from './respond.ts'
import { rssFeed } from './rss.ts'

export type WrittenForm = FeedForm | 'ninjs'

const writers = { xml: rssFeed, atom: atomFeed, json: jsonFeed, ninjs: ninjsFeed }
const types = { ...feedTypes, ninjs: 'application/json' }
const endings = { xml: 'xml', atom: 'atom', json: 'json', ninjs: 'ninjs.json' }

/** All but RSS lead to the other language of an entry, and so change with it. */
export function tagsOfFeed({ locale }: Feed, subject: FeedSubject, form: WrittenForm): string[] {
  if (subject) return [subjectTag(subject.kind, subject.slug), siteTag]
  return form === 'xml'
    ? [listTag(locale), siteTag]
    : [listTag(locale), listTag(otherLocale(locale)), siteTag]
}

/** For feeds that the edge keeps. */
export async function answerFeed(
  request: Request,
  feed: Feed,
  subject: FeedSubject,
  form: WrittenForm,
): Promise<Response> {
  const tags = tagsOfFeed(feed, subject, form)
  return answer(request, feed, form, tags, await findNewestChange(tags))
}

/** For the feed of a search, which is made for who asks. */
export const answerSearchFeed = (request: Request, feed: Feed, form: FeedForm): Response =>
  answer(request, feed, form, [momentTag], null)

const answer = (
  request: Request,
  feed: Feed,
  form: WrittenForm,
  tags: string[],
  changed: Date | null,
) =>
  respond(request, {
    body: writers[form](feed),
    type: types[form],
    tags,
    lastModified: later(changedAt(feed), changed),
    locale: feed.locale,
    links: linksOf(feed, form),
  })

function linksOf(feed: Feed, form: WrittenForm): HttpLink[] {
  const ending = endings[form]
  const type = types[form]
  const isPaged = form !== 'xml'
  const pages = [
    { rel: 'first', href: isPaged ? feedUrl(feed, ending) : null },
    { rel: 'previous', href: isPaged ? newerUrl(feed, ending) : null },
    { rel: 'next', href: isPaged ? olderUrl(feed, ending) : null },
  ].flatMap(({ rel, href }) => (href ? [{ rel, href, type }] : []))
  return [
    { rel: 'self', href: isPaged ? ownUrl(feed, ending) : feedUrl(feed, ending), type },
    { rel: 'alternate', href: pageOfFeed(feed), type: 'text/html', hreflang: feed.locale },
    { rel: 'alternate', href: otherUrl(feed, ending), type, hreflang: otherLocale(feed.locale) },
    ...pages,
  ]
}
