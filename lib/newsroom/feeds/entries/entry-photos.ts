import { fileUrl } from '#lib/editions/photo-files.ts'
import { largestJpeg } from '../../largest-jpeg.ts'
import type { PublishedContent } from '../../queries/find-release-page.ts'
import { type Xml, xml } from '../xml.ts'

type Photo = {
  url: string
  type: string
  bytes: number
  width: number
  height: number
  caption: string
  credit: string
}
type WithPhotos = Pick<PublishedContent, 'photos' | 'slug'>

/** A release's photos as files that others may fetch. */
export const filesOf = (publicUrl: string, { photos, slug }: WithPhotos): Photo[] =>
  photos.flatMap((photo) => {
    const jpeg = largestJpeg(photo)
    if (!jpeg) return []
    const { bytes, width, height } = jpeg
    const url = new URL(fileUrl(jpeg, slug), publicUrl).href
    const { credit, alt } = photo
    return [
      { url, type: 'image/jpeg', bytes, width, height, caption: photo.caption || alt, credit },
    ]
  })

/** Feed formats allow an entry one file of its own, and want its length; the first photo is it. */
export const enclosureOf = (publicUrl: string, content: WithPhotos): Photo | null =>
  filesOf(publicUrl, content).find(({ bytes }) => bytes > 0) ?? null

/** Media RSS, which Atom may carry as well. */
export const mediaOf = (publicUrl: string, content: WithPhotos): Xml[] =>
  filesOf(publicUrl, content).map(
    ({ url, type, bytes, width, height, caption, credit }) =>
      xml`<media:content url="${url}" type="${type}" medium="image" width="${width}" height="${height}" fileSize="${bytes}">
<media:description type="plain">${caption}</media:description>
${credit ? xml`<media:credit>${credit}</media:credit>\n` : null}</media:content>
`,
  )
