// What the routes of feeds and files have in common: from the request to the answer.
import logo from '#components/reader/logo-small.png'
import { readConfig } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { answerFeed, answerSearchFeed, type WrittenForm } from '#lib/newsroom/feeds/answer-feed.ts'
import type { FeedSubject } from '#lib/newsroom/feeds/feed-path.ts'
import { readFeed } from '#lib/newsroom/feeds/read-feed.ts'
import { absent } from '#lib/newsroom/feeds/respond.ts'
import { readSearchFeed } from '#lib/newsroom/feeds/search/read-search-feed.ts'
import { filtersOf, type Parameter, parameters } from '#lib/newsroom/route-query.ts'
import type { FeedForm, SubjectKind } from '#lib/newsroom/routes.ts'

/** What a route is called with; the proxy has seen that the language is one of ours. */
export type Params<Names extends string = never> = {
  params: Promise<{ locale: string } & Record<Names, string>>
}

export const localeOf = async ({ params }: Params): Promise<Locale> =>
  (await params).locale as Locale

export const filtersIn = (request: Request, allowed: readonly Parameter[]) =>
  filtersOf(Object.fromEntries(new URL(request.url).searchParams), allowed)

const settingOf = (locale: Locale, request: Request, allowed: readonly Parameter[]) => ({
  publicUrl: readConfig().publicUrl,
  locale,
  logo,
  filters: filtersIn(request, allowed),
})

async function answer(request: Request, locale: Locale, subject: FeedSubject, form: WrittenForm) {
  const allowed = form === 'xml' ? parameters.none : parameters.paged
  const feed = await readFeed(settingOf(locale, request, allowed), subject)
  return feed ? answerFeed(request, feed, subject, form) : absent()
}

/** All releases of a language. */
export const feedRoute = (form: WrittenForm) => async (request: Request, props: Params) =>
  answer(request, await localeOf(props), null, form)

/** Those of a topic, person, organisation or place. */
export const subjectFeedRoute =
  (kind: SubjectKind, form: FeedForm) => async (request: Request, props: Params<'slug'>) =>
    answer(request, await localeOf(props), { kind, slug: (await props.params).slug }, form)

/** Those that match a search. */
export const searchFeedRoute = (form: FeedForm) => async (request: Request, props: Params) => {
  const setting = settingOf(await localeOf(props), request, parameters.search)
  return answerSearchFeed(request, await readSearchFeed(setting), form)
}
