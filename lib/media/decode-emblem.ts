// The other program of the limited child: an emblem, whose background may be nothing, becomes one small PNG.
// node lib/media/decode-emblem.ts <file> <format> <folder>
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { metadataOf, openImage, refusalOf, say, sayUnlessUnreadable } from './open-image.ts'
import { emblemLimits } from './emblem.ts'

async function makeEmblem(file: string, format: string, folder: string) {
  const metadata = await metadataOf(file)
  const refusal = refusalOf(metadata, format)
  if (refusal) return say({ ok: false, code: refusal })
  const { width, height } = metadata.autoOrient
  if (Math.max(width, height) < emblemLimits.shortest)
    return say({ ok: false, code: 'emblem.too_small' })

  const { data, info } = await openImage(file)
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .resize({ width: emblemLimits.longest, height: emblemLimits.longest, ...inside })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  for (const longest of emblemLimits.sizes) {
    const made = await sharp(data, { raw })
      .resize({ width: longest, height: longest, ...inside })
      .png({ palette: true, effort: 3 })
      .toBuffer({ resolveWithObject: true })
    if (made.data.byteLength > emblemLimits.rendered && longest !== emblemLimits.sizes.at(-1))
      continue
    await writeFile(join(folder, 'made.png'), made.data)
    return say({ ok: true, width: made.info.width, height: made.info.height })
  }
}

const inside = { fit: 'inside', withoutEnlargement: true } as const

const [file, format, folder] = process.argv.slice(2)
await sayUnlessUnreadable(makeEmblem(file!, format!, folder!))
