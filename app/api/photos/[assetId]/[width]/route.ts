import { Readable } from 'node:stream'
import { currentActor } from '#lib/auth/current-actor.ts'
import { openPreviewFor } from '#lib/media/find-photo.ts'
import { answerRefusal } from '../../answers.ts'

type Context = { params: Promise<{ assetId: string; width: string }> }

/** What the desk shows of a photo, published or not; for signed-in people only. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor()
  if (!actor) return answerRefusal('photo.signed_out')
  const { assetId, width } = await params
  const preview = /^\d{1,5}$/.test(width)
    ? await openPreviewFor(actor, assetId, Number(width))
    : null
  if (!preview) return answerRefusal('photo.missing')
  return new Response(Readable.toWeb(preview.stream) as ReadableStream, {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Length': String(preview.bytes),
      'Content-Disposition': 'inline',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })
}
