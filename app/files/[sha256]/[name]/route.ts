import { Readable } from 'node:stream'
import { typeOfFileName } from '#lib/editions/photo-files.ts'
import { findPublishedFile } from '#lib/storage/published-file.ts'
import { isFresh, publicHeaders } from './public-headers.ts'

type Context = { params: Promise<{ sha256: string; name: string }> }

export const GET = (request: Request, { params }: Context) => answer(request, params)
export const HEAD = (request: Request, { params }: Context) => answer(request, params)

async function answer(request: Request, params: Context['params']): Promise<Response> {
  const { sha256, name } = await params
  const fileName = decoded(name)
  const type = typeOfFileName(fileName)
  const file = type && /^[0-9a-f]{64}$/.test(sha256) ? await findPublishedFile(sha256) : null
  if (!file || file.mimeType !== type) return notFound()

  const headers = publicHeaders(sha256, fileName, type)
  if (isFresh(request.headers, sha256)) return new Response(null, { status: 304, headers })
  const stored = await file.open()
  if (!stored) return notFound()
  headers.set('Content-Length', String(stored.bytes))
  if (request.method === 'HEAD') {
    stored.stream.destroy()
    return new Response(null, { headers })
  }
  return new Response(Readable.toWeb(stored.stream) as ReadableStream, { headers })
}

const notFound = () =>
  new Response(null, {
    status: 404,
    headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
  })

function decoded(name: string) {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}
