import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { largestJpeg } from '../largest-jpeg.ts'
import type { SocialImage } from '../queries/find-social-image.ts'
import { absoluteUrl } from '../urls.ts'
import type { Node, Publisher } from './publisher.ts'

/** The card made for the edition first, in the shape that search engines crop from; then the photos. */
export const imageObjects = (
  office: Publisher,
  { photos, slug }: { photos: EditionPhoto[]; slug: string },
  card: SocialImage | null,
): Node[] => [
  ...(card ? [cardObject(office, card)] : []),
  ...photos.flatMap((photo) => photoObject(office, photo, slug)),
]

const cardObject = ({ publicUrl }: Publisher, { src, width, height, alt }: SocialImage): Node => ({
  '@type': 'ImageObject',
  url: new URL(src, publicUrl).href,
  width,
  height,
  caption: alt || undefined,
})

function photoObject(office: Publisher, photo: EditionPhoto, slug: string): Node[] {
  const jpeg = largestJpeg(photo)
  if (!jpeg) return []
  const { publicUrl, locale, site } = office
  return [
    {
      '@type': 'ImageObject',
      url: new URL(fileUrl(jpeg, slug), publicUrl).href,
      width: jpeg.width,
      height: jpeg.height,
      caption: photo.caption || undefined,
      creditText: photo.credit || undefined,
      copyrightNotice: site.copyright || undefined,
      license: absoluteUrl(publicUrl, locale, '/about'),
      acquireLicensePage: absoluteUrl(publicUrl, locale, '/contact'),
    },
  ]
}
