import { refuse, type Refusal, type Result } from '#lib/result.ts'
import { files } from '#lib/storage/files.ts'
import { type Bytes, uploadName } from '#lib/storage/storage.ts'
import { agreeOnType, signatureLength } from './image-type.ts'
import { photoLimits, type PhotoType } from './photo.ts'

export type IncomingPhoto = {
  fileName: string
  claimedType: string
  stream: Bytes
  /** What the sender says that the file weighs. */
  declaredBytes?: number
}

/** Ends the writing to the store, which then keeps nothing. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('refused')
    this.refusal = refusal
  }
}

export const tooLarge = () =>
  refuse('photo.too_large', { values: { limit: photoLimits.megabytes } })

/** Brings an upload into the private place, without ever holding more of it than one chunk. */
export async function receivePhoto(
  incoming: IncomingPhoto,
): Promise<Result<{ storageName: string; type: PhotoType; bytes: number }>> {
  if ((incoming.declaredBytes ?? 0) > photoLimits.bytes) return tooLarge()
  const storageName = uploadName()
  let type: PhotoType | undefined
  try {
    const bytes = await files.put(
      storageName,
      checked(incoming, (found) => (type = found)),
    )
    return { ok: true, storageName, type: type!, bytes }
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

async function* checked(
  { stream, fileName, claimedType, declaredBytes }: IncomingPhoto,
  onType: (type: PhotoType) => void,
) {
  let start: Uint8Array | null = new Uint8Array()
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.byteLength
    if (bytes > photoLimits.bytes) throw new Refused(tooLarge())
    if (start) start = Buffer.concat([start, chunk])
    if (start && start.byteLength < signatureLength) continue
    if (start) onType(typeOrThrow(start, fileName, claimedType))
    yield start ?? chunk
    start = null
  }
  if (bytes === 0) throw new Refused(refuse('photo.empty'))
  if (start) throw new Refused(refuse('photo.unsupported_type'))
  if (declaredBytes !== undefined && bytes !== declaredBytes)
    throw new Refused(refuse('photo.incomplete'))
}

function typeOrThrow(start: Uint8Array, fileName: string, claimedType: string): PhotoType {
  const agreed = agreeOnType(start, fileName, claimedType)
  if (!agreed.ok) throw new Refused(agreed)
  return agreed.type
}
