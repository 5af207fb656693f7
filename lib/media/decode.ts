// The program of the limited child process: the only place where bytes of strangers are decoded. It gets one file, writes
// renditions into one folder, says in one line of JSON what it made, and knows nothing else: no database, no secrets.
// node lib/media/decode.ts <file> <format> <folder>
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { metadataOf, openImage, refusalOf, say, sayUnlessUnreadable } from './open-image.ts'
import { photoFormats, type PhotoFormat, renditionSizes } from './photo.ts'

const encoders: Record<PhotoFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 55, effort: 2 }),
  webp: (image) => image.webp({ quality: 78 }),
  jpeg: (image) => image.jpeg({ quality: 80, mozjpeg: true }),
}

async function makeRenditions(file: string, format: string, folder: string) {
  const metadata = await metadataOf(file)
  const refusal = refusalOf(metadata, format)
  if (refusal) return say({ ok: false, code: refusal })
  const { width, height } = metadata.autoOrient
  const sizes = renditionSizes(width, height)
  if (sizes.length === 0) return say({ ok: false, code: 'photo.too_tall' })

  // Bare pixels in sRGB, upright, on white: whatever else the file carried ends here.
  const { data, info } = await openImage(file)
    .autoOrient()
    .resize({ ...sizes.at(-1)!, fit: 'fill' })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const renditions = []
  for (const size of sizes)
    for (const target of photoFormats) {
      const image = sharp(data, { raw }).resize({ ...size, fit: 'fill' })
      await encoders[target](image).toFile(join(folder, `${size.width}.${target}`))
      renditions.push({ format: target, ...size })
    }
  say({ ok: true, width, height, renditions })
}

const [file, format, folder] = process.argv.slice(2)
await sayUnlessUnreadable(makeRenditions(file!, format!, folder!))
