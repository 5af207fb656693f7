// A release as machines that read pages want it (schema.org). It says nothing that the page does not say.
import { isoDay } from '#lib/i18n/dates.ts'
import { plainTextOf, wordCountOf } from '#lib/rich-text/plain-text.ts'
import type { ReleasePage } from '../queries/find-release-page.ts'
import type { SocialImage } from '../queries/find-social-image.ts'
import { absoluteUrl } from '../urls.ts'
import { breadcrumbs, type Crumb } from './breadcrumbs.ts'
import { imageObjects } from './images.ts'
import { graph, type Node, officeReference, organisation, type Publisher } from './publisher.ts'
import { organisationNode, personNode, topicNode } from './subjects.ts'

export type ArticleSetting = {
  dateline: string
  /** What kind of release it is, in words. */
  genre?: string
  card?: SocialImage | null
  /** How often this language was published. */
  version?: number
  crumbs?: Crumb[]
}

/** The graph of a release's page. */
export const releaseGraph = (page: ReleasePage, office: Publisher, setting: ArticleSetting): Node =>
  graph(
    newsArticle(page, office, setting),
    organisation(office),
    setting.crumbs ? breadcrumbs(office, setting.crumbs) : null,
  )

export function newsArticle(page: ReleasePage, office: Publisher, setting: ArticleSetting): Node {
  const { content } = page
  const { publicUrl, site } = office
  const url = absoluteUrl(publicUrl, content.locale, page.path)
  const { logo } = organisation(office)
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: shortened(content.headline),
    alternativeHeadline: content.subheadline || undefined,
    description: content.summary || undefined,
    articleBody: plainTextOf(content.body),
    wordCount: wordCountOf(content.body),
    image: imageObjects(office, content, setting.card ?? null),
    datePublished: content.firstPublishedAt.toISOString(),
    dateModified: page.updatedAt.toISOString(),
    inLanguage: content.locale,
    author: officeReference(office),
    publisher: { ...officeReference(office), logo },
    copyrightHolder: officeReference(office),
    copyrightNotice: site.copyright || undefined,
    license: absoluteUrl(publicUrl, content.locale, '/about'),
    genre: setting.genre,
    ...placeAndDay(page, setting.dateline),
    ...subjectsOf(page, publicUrl),
    identifier: `${content.year}/${content.sequence}`,
    version: setting.version ?? content.editionNumber,
    isAccessibleForFree: true,
    ...translationOf(page, publicUrl),
    correction: corrections(page),
    creativeWorkStatus: page.withdrawal ? 'Withdrawn' : undefined,
  }
}

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/** Search engines cut at 110 letters as a reader counts them; cut where a word ends. */
export function shortened(headline: string, most = 110): string {
  const letters = Array.from(graphemes.segment(headline), ({ segment }) => segment)
  if (letters.length <= most) return headline
  const start = letters.slice(0, most).join('')
  const end = start.lastIndexOf(' ')
  return `${end > 0 ? start.slice(0, end) : letters.slice(0, most - 1).join('')}…`
}

function placeAndDay({ content }: ReleasePage, dateline: string): Node {
  const place = content.placeName ? { '@type': 'Place', name: content.placeName } : undefined
  return {
    dateline: dateline || undefined,
    contentLocation: place,
    locationCreated: place,
    dateCreated: content.datelineDate ? isoDay(content.datelineDate) : undefined,
  }
}

function subjectsOf({ content }: ReleasePage, publicUrl: string): Node {
  const { topics, people, organisations } = content
  const mentions = [
    ...people.map((person) => personNode(publicUrl, person)),
    ...organisations.map((body) => organisationNode(publicUrl, body)),
  ]
  return {
    about: topics.map((topic) => topicNode(publicUrl, topic)),
    mentions: mentions.length > 0 ? mentions : undefined,
    keywords: topics.map(({ name }) => name),
  }
}

/** The original names its translation, the translation its original, never both. */
function translationOf({ content, sibling }: ReleasePage, publicUrl: string): Node {
  if (!sibling) return {}
  const url = absoluteUrl(publicUrl, sibling.locale, sibling.path)
  const work = {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    headline: shortened(sibling.headline),
    inLanguage: sibling.locale,
  }
  return content.locale === content.originalLocale
    ? { workTranslation: work }
    : { translationOfWork: work }
}

function corrections({ changes }: ReleasePage) {
  const notes = changes.filter(({ kind, note }) => kind === 'correction' && note)
  if (notes.length === 0) return undefined
  return notes.map(({ note, at }) => ({
    '@type': 'CorrectionComment',
    text: note,
    datePublished: at.toISOString(),
  }))
}
