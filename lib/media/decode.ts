// The program of the limited child process: the only place where bytes of strangers are decoded. It gets one file, writes
// renditions into one folder, says in one line of JSON what it made, and knows nothing else: no database, no secrets.
// node lib/media/decode.ts <file> <format> <folder>
import { join } from 'node:path'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { photoFormats, type PhotoFormat, photoLimits, renditionSizes } from './photo.ts'

// Of all that the library can open, these three and no more.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
})
sharp.concurrency(1)
sharp.cache(false)

const encoders: Record<PhotoFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 55, effort: 2 }),
  webp: (image) => image.webp({ quality: 78 }),
  jpeg: (image) => image.jpeg({ quality: 80, mozjpeg: true }),
}

const say = (answer: object) => process.stdout.write(`${JSON.stringify(answer)}\n`)
const open = (file: string) =>
  sharp(file, { limitInputPixels: photoLimits.pixels, failOn: 'error', sequentialRead: true })

async function makeRenditions(file: string, format: string, folder: string) {
  const metadata = await sharp(file, { limitInputPixels: false }).metadata()
  const refusal = refusalOf(metadata, format)
  if (refusal) return say({ ok: false, code: refusal })
  const { width, height } = metadata.autoOrient
  const sizes = renditionSizes(width, height)
  if (sizes.length === 0) return say({ ok: false, code: 'photo.too_tall' })

  // Bare pixels in sRGB, upright, on white: whatever else the file carried ends here.
  const { data, info } = await open(file)
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

function refusalOf(metadata: Metadata, format: string) {
  if (metadata.format !== format) return 'photo.unreadable'
  if (metadata.width * metadata.height > photoLimits.pixels) return 'photo.too_many_pixels'
  if ((metadata.pages ?? 1) > 1) return 'photo.animated'
}

const [file, format, folder] = process.argv.slice(2)
await makeRenditions(file!, format!, folder!).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  say({ ok: false, code: 'photo.unreadable' })
})
