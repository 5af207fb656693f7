import { getTranslations } from 'next-intl/server'
import { datelineOf } from '#components/article/dateline.ts'
import logo from '#components/reader/logo-small.png'
import { readConfig } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { changedAt, rssFeed } from '#lib/newsroom/feeds/rss.ts'
import { listForFeed } from '#lib/newsroom/queries/list-for-feed.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, props: { params: Promise<{ locale: string }> }) {
  const locale = (await props.params).locale as Locale
  const entries = await listForFeed(locale)
  const datelines = new Map<string, string>()
  for (const { content } of entries)
    if (content) datelines.set(content.id, await datelineOf(content))
  const office = await getTranslations({ locale, namespace: 'reader.Office' })
  const feed = await getTranslations({ locale, namespace: 'reader.Feed' })
  const notes = await getTranslations({ locale, namespace: 'article.ArticleNotes' })
  const contacts = await getTranslations({ locale, namespace: 'article.ArticleContacts' })
  const body = rssFeed({
    publicUrl: readConfig().publicUrl,
    locale,
    logo: { path: logo.src, width: logo.width, height: logo.height },
    entries,
    texts: {
      title: office('title'),
      description: office('description'),
      copyright: office('copyright'),
      withdrawn: (number) => feed('withdrawn', { number }),
      correction: (note) => feed('correction', { note }),
      dateline: ({ id }) => datelines.get(id) ?? '',
      notes: notes('title'),
      about: notes('about'),
      contacts: contacts('title'),
    },
  })
  return respond(request, {
    body,
    type: 'application/rss+xml',
    lastModified: changedAt(entries),
    locale,
  })
}
