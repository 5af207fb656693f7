import { Readable } from 'node:stream'
import { currentActor } from '#lib/auth/current-actor.ts'
import { openEmblemFor } from '#lib/site/queries.ts'

type Context = { params: Promise<{ sha256: string }> }

/** An emblem for those who choose it, public or not yet. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor()
  const emblem = actor && (await openEmblemFor(actor, (await params).sha256))
  const headers = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }
  if (!emblem) return new Response(null, { status: 404, headers })
  return new Response(Readable.toWeb(emblem.stream) as ReadableStream, {
    headers: {
      ...headers,
      'Content-Type': 'image/png',
      'Content-Length': String(emblem.bytes),
      'Content-Disposition': 'inline',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })
}
