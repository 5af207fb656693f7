import { fileUrl } from '#lib/editions/photo-files.ts'
import { largestJpeg } from '../largest-jpeg.ts'
import type { PublishedContent } from '../queries/find-release-page.ts'
import { type Xml, xml } from './xml.ts'

/** The first photo also as an enclosure, of which RSS allows one. */
export function entryPhotos(publicUrl: string, { photos, slug }: PublishedContent): Xml[] {
  return photos.flatMap((photo, index) => {
    const jpeg = largestJpeg(photo)
    if (!jpeg) return []
    const url = new URL(fileUrl(jpeg, slug), publicUrl).href
    const enclosure = xml`<enclosure url="${url}" length="${jpeg.bytes}" type="image/jpeg"/>\n`
    return xml`${index === 0 ? enclosure : null}<media:content url="${url}" type="image/jpeg" medium="image" width="${jpeg.width}" height="${jpeg.height}" fileSize="${jpeg.bytes}">
<media:description type="plain">${photo.caption || photo.alt}</media:description>
${photo.credit ? xml`<media:credit>${photo.credit}</media:credit>\n` : null}</media:content>
`
  })
}
