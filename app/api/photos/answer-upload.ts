import type { Person } from '#lib/access/actor.ts'
import { acceptPhoto } from '#lib/media/commands/accept-photo.ts'
import { photoLimits } from '#lib/media/photo.ts'
import type { Result } from '#lib/result.ts'
import { isUuid } from '#lib/media/uuid.ts'
import { answer, answerRefusal } from './answers.ts'

class BrokenOffError extends Error {}

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** The raw body is the file; the headers say which release it is for and what it is called. */
export async function answerUpload(actor: Person, request: Request): Promise<Response> {
  const { headers } = request
  // Whatever unpacks bytes of strangers could be made to unpack too much.
  if (headers.has('content-encoding')) return answerRefusal('photo.encoded')
  const releaseId = headers.get('x-release-id') ?? ''
  if (!isUuid(releaseId)) return answerRefusal('photo.release_missing')
  const reader = request.body?.getReader()
  const declared = headers.get('content-length')
  try {
    const result: Result<{ assetId: string }> = await acceptPhoto(actor, {
      releaseId,
      fileName: decoded(headers.get('x-file-name') ?? ''),
      claimedType: headers.get('content-type') ?? '',
      declaredBytes: declared === null ? undefined : Number(declared),
      stream: chunksOf(reader),
    })
    if (!result.ok) await drain(reader)
    return answer(result)
  } catch (error) {
    if (error instanceof BrokenOffError) return answerRefusal('photo.incomplete')
    throw error
  }
}

async function* chunksOf(reader: Reader | undefined) {
  if (!reader) return
  for (;;) {
    const { done, value } = await reader.read().catch((cause) => {
      throw new BrokenOffError('the upload broke off', { cause })
    })
    if (done) return
    yield value
  }
}

/** A browser that is still sending hears the answer only when it is done; for what is far too large it is cut off. */
async function drain(reader: Reader | undefined) {
  let bytes = 0
  for await (const chunk of chunksOf(reader)) {
    bytes += chunk.byteLength
    if (bytes > photoLimits.bytes) return reader?.cancel().catch(() => {})
  }
}

function decoded(name: string) {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}
