import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import {
  type Claim,
  claimPhoto,
  countFailure,
  giveBack,
  putOff,
  readyPhoto,
  refusePhoto,
} from '../claim-photo.ts'
import { type Decoded, decodeApart } from '../decode-apart.ts'
import { maxAttempts, type PhotoFormat } from '../photo.ts'
import { inWorkFolder } from '../work-folder.ts'

/** Makes the photo that has waited longest ready, or refuses it. @returns false when none is waiting. */
export const processNextPhoto = async (signal?: AbortSignal): Promise<boolean> =>
  endClaim(await claimPhoto(), signal)

/** The same for one photo. @returns false when it is not waiting or another worker has it. */
export const processPhoto = async (assetId: string, signal?: AbortSignal): Promise<boolean> =>
  endClaim(await claimPhoto(assetId), signal)

async function endClaim(claim: Claim | null, signal?: AbortSignal): Promise<boolean> {
  if (!claim) return false
  // Here after workers died over it, so often that it may be the reason.
  if (claim.attempts > maxAttempts) {
    await refusePhoto(claim, 'photo.unreadable')
    return true
  }
  try {
    await inWorkFolder((folder) => makeReady(claim, folder, signal))
  } catch (error) {
    // A full disk or a lost database must not use up the photo's attempts.
    await putOff(claim).catch(() => {})
    throw error
  }
  return true
}

async function makeReady(claim: Claim, folder: string, signal?: AbortSignal) {
  const upload = join(folder, 'upload')
  const stored = await files.read('private', claim.storageName)
  if (!stored) return refusePhoto(claim, 'photo.unreadable')
  await pipeline(stored.stream, createWriteStream(upload, { mode: 0o600 }))

  const decoded = await decodeApart(upload, claim.mimeType, folder, { signal })
  if (signal?.aborted) return giveBack(claim)
  if (decoded === 'gone') return countFailure(claim)
  if (!decoded.ok) return refusePhoto(claim, decoded.code)

  const made = []
  for (const rendition of decoded.renditions) made.push(await keep(rendition, folder))
  await readyPhoto(claim, { width: decoded.width, height: decoded.height }, made)
}

type DecodedRendition = Extract<Decoded, { ok: true }>['renditions'][number]

/** Puts a rendition into the store, under the hash of its content. */
async function keep(rendition: DecodedRendition, folder: string) {
  const { format, width } = rendition
  const content = await readFile(join(folder, fileOf(width, format)))
  const sha256 = createHash('sha256').update(content).digest('hex')
  await files.put(renditionName(sha256), [content])
  return { ...rendition, bytes: content.byteLength, sha256 }
}

const fileOf = (width: number, format: PhotoFormat) => `${width}.${format}`
