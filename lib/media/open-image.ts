// What every program that decodes pictures of strangers begins with. Only for limited children.
import sharp, { type Metadata } from 'sharp'
import { photoLimits } from './photo.ts'

// Of all that the library can open, these three and no more.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
})
sharp.concurrency(1)
sharp.cache(false)

export const openImage = (file: string) =>
  sharp(file, { limitInputPixels: photoLimits.pixels, failOn: 'error', sequentialRead: true })

export const metadataOf = (file: string) => sharp(file, { limitInputPixels: false }).metadata()

/** Why a file is not taken, before any of its pixels is looked at. */
export function refusalOf(metadata: Metadata, format: string) {
  if (metadata.format !== format) return 'photo.unreadable'
  if (metadata.width * metadata.height > photoLimits.pixels) return 'photo.too_many_pixels'
  if ((metadata.pages ?? 1) > 1) return 'photo.animated'
}

export const say = (answer: object) => process.stdout.write(`${JSON.stringify(answer)}\n`)

/** Runs the program; a picture that breaks it is one that cannot be read. */
export const sayUnlessUnreadable = (work: Promise<unknown>) =>
  work.catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    say({ ok: false, code: 'photo.unreadable' })
  })
