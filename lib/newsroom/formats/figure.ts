import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { fileUrl } from '#lib/editions/photo-files.ts'
import { escapeXml } from '../feeds/xml.ts'
import { largestJpeg } from '../largest-jpeg.ts'
import type { Form } from './form.ts'

/** A photo inside a text, as well-formed XHTML. */
export function figureOf({ publicUrl, content }: Form, photo: EditionPhoto): string | null {
  const jpeg = largestJpeg(photo)
  if (!jpeg) return null
  const src = escapeXml(new URL(fileUrl(jpeg, content.slug), publicUrl).href)
  const words = [photo.caption, photo.credit].filter(Boolean).join(' — ')
  const image = `<img src="${src}" alt="${escapeXml(photo.alt)}" width="${jpeg.width}" height="${jpeg.height}"/>`
  return `<figure>${image}${words && `<figcaption>${escapeXml(words)}</figcaption>`}</figure>`
}

export const figureById = (form: Form) => (assetId: string) => {
  const photo = form.content.photos.find((one) => one.assetId === assetId)
  return photo ? figureOf(form, photo) : null
}

/** Paragraphs of a plain text. */
export const paragraphsOf = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
