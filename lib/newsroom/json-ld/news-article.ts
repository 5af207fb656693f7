// A release as machines that read pages want it (schema.org). It says nothing that the page does not say.
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { plainTextOf, wordCountOf } from '#lib/rich-text/plain-text.ts'
import { largestJpeg } from '../largest-jpeg.ts'
import type { PublishedContent, ReleasePage } from '../queries/find-release-page.ts'
import { absoluteUrl } from '../urls.ts'
import { type Node, organisation, type Publisher } from './publisher.ts'

export function newsArticle(page: ReleasePage, office: Publisher, dateline: string): Node {
  const { content } = page
  const { publicUrl } = office
  const url = absoluteUrl(publicUrl, content.locale, page.path)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: shortened(content.headline),
    alternativeHeadline: content.subheadline || undefined,
    description: content.summary || undefined,
    articleBody: plainTextOf(content.body),
    wordCount: wordCountOf(content.body),
    image: content.photos.flatMap((photo) => imageObject(publicUrl, photo, content.slug)),
    datePublished: content.firstPublishedAt.toISOString(),
    dateModified: content.publishedAt.toISOString(),
    inLanguage: content.locale,
    author: organisation(office),
    publisher: organisation(office),
    dateline: dateline || undefined,
    contentLocation: content.placeName ? { '@type': 'Place', name: content.placeName } : undefined,
    about: content.topics.map(definedTerm),
    keywords: content.topics.map(({ name }) => name),
    identifier: `${content.year}/${content.sequence}`,
    version: content.editionNumber,
    isAccessibleForFree: true,
    ...translationOf(page, publicUrl),
    correction: corrections(page),
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

function imageObject(publicUrl: string, photo: EditionPhoto, slug: string): Node[] {
  const jpeg = largestJpeg(photo)
  if (!jpeg) return []
  const { width, height } = jpeg
  const url = new URL(fileUrl(jpeg, slug), publicUrl).href
  const caption = photo.caption || undefined
  return [
    { '@type': 'ImageObject', url, width, height, caption, creditText: photo.credit || undefined },
  ]
}

const definedTerm = ({ name, mediaTopic }: PublishedContent['topics'][number]) => ({
  '@type': mediaTopic ? 'DefinedTerm' : 'Thing',
  name,
  termCode: mediaTopic ?? undefined,
  inDefinedTermSet: mediaTopic ? 'http://cv.iptc.org/newscodes/mediatopic/' : undefined,
})

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
