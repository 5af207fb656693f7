// What a file is by its first bytes, by its name and by what the sender says. All three must agree.
import { refuse, type Result } from '#lib/result.ts'
import { type PhotoType, photoTypes } from './photo.ts'

/** As many first bytes as `imageTypeOf` needs. */
export const signatureLength = 12

const extensions: Record<string, PhotoType> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

const names: Record<PhotoType, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
}

export function imageTypeOf(start: Uint8Array): PhotoType | null {
  const text = Buffer.from(start.subarray(0, signatureLength)).toString('latin1')
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  return text.startsWith('RIFF') && text.slice(8) === 'WEBP' ? 'image/webp' : null
}

const typeOfName = (fileName: string) =>
  extensions[/\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '']

const isPhotoType = (type: string): type is PhotoType => photoTypes.includes(type as PhotoType)

/** Refuses what is none of our formats, and what calls itself something other than it is. */
export function agreeOnType(
  start: Uint8Array,
  fileName: string,
  claimedType: string,
): Result<{ type: PhotoType }> {
  const type = imageTypeOf(start)
  if (!type) return refuse('photo.unsupported_type')
  const claimed = claimedType.split(';')[0]!.trim().toLowerCase()
  if (typeOfName(fileName) !== type || !isPhotoType(claimed) || claimed !== type)
    return refuse('photo.disguised', { values: { found: names[type] } })
  return { ok: true, type }
}
