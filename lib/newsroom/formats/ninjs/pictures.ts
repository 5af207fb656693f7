import type { EditionPhoto, Rendition } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { type Form, statusOf } from '../form.ts'

/** Photos with their words in the document's language; the first one leads. */
export const picturesOf = (form: Form) =>
  form.content.photos.flatMap((photo, index) => {
    const renditions = renditionsOf(form, photo)
    return renditions.length > 0 ? [pictureOf(form, photo, index, renditions)] : []
  })

function pictureOf(form: Form, photo: EditionPhoto, index: number, renditions: object[]) {
  const { publicUrl, site, content, entry } = form
  const { hostname } = new URL(publicUrl)
  return {
    name: `picture-${index + 1}`,
    rel: index === 0 ? 'featured' : 'picture',
    uri: `tag:${hostname},${entry.year}:photo:${photo.assetId}`,
    type: 'picture',
    representationType: 'full',
    pubStatus: statusOf(form),
    language: content.locale,
    by: photo.credit || undefined,
    copyrightHolder: photo.credit || site.fullName,
    copyrightNotice: site.copyright || undefined,
    usageTerms: site.copyright || undefined,
    descriptions: wordsOf(photo),
    renditions,
  }
}

function wordsOf({ caption, alt }: EditionPhoto) {
  const words = [
    { role: 'caption', contentType: 'text/plain', value: caption },
    { role: 'altText', contentType: 'text/plain', value: alt },
  ].filter(({ value }) => value !== '')
  return words.length > 0 ? words : undefined
}

/** JPEGs under the names of IPTC's vocabulary of renditions, largest first. */
export function namedJpegs({ renditions }: Pick<EditionPhoto, 'renditions'>) {
  const jpegs = renditions
    .filter(({ format }) => format === 'jpeg')
    .toSorted((one, other) => other.width - one.width)
  const names = ['highRes', 'web', 'preview', 'thumbnail']
  return jpegs.slice(0, names.length).map((file, index) => ({ name: names[index]!, file }))
}

const renditionsOf = ({ publicUrl, content: { slug } }: Form, photo: EditionPhoto) =>
  namedJpegs(photo).map(({ name, file }) => ({
    name,
    href: new URL(fileUrl(file, slug), publicUrl).href,
    contentType: 'image/jpeg',
    width: file.width,
    height: file.height,
    sizeInBytes: file.bytes,
    poi: pointIn(photo, file),
  }))

const pointIn = ({ focalX, focalY }: EditionPhoto, { width, height }: Rendition) => ({
  x: Math.round(focalX * width),
  y: Math.round(focalY * height),
})
