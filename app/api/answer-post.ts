// What the small doors for pages of the desk share: who may knock, how much they may bring, and how they are answered.
import type { Person } from '#lib/access/actor.ts'
import { currentActor } from '#lib/auth/current-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { isOurOrigin } from '#lib/auth/origin.ts'
import { refuse, type Result } from '#lib/result.ts'

const headers = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

const statuses: Record<string, number> = {
  'input.invalid': 400,
  'sign_in.needed': 401,
  'request.foreign_origin': 403,
  'release.not_allowed': 403,
  'text.not_allowed': 403,
  'release.unknown': 404,
  'request.too_large': 413,
  'database.gone': 503,
}

function answer(result: Result): Response {
  const status = result.ok ? 200 : (statuses[result.problems[0]!.code] ?? 422)
  return Response.json(result, { status, headers })
}

/** JSON from one of our own pages, handed to a command with the person who sent it. */
export async function answerPost(
  request: Request,
  mostBytes: number,
  act: (actor: Person, input: unknown) => Promise<Result>,
  findActor = currentActor,
): Promise<Response> {
  if (!isOurOrigin(request.headers)) return answer(refuse('request.foreign_origin'))
  return answer(
    await orDatabaseGone(async () => {
      const actor = await findActor()
      if (!actor) return refuse('sign_in.needed')
      const text = await readText(request, mostBytes)
      if (text === null) return refuse('request.too_large')
      const input = parsed(text)
      return input === undefined ? refuse('input.invalid') : act(actor, input)
    }),
  )
}

/** Null as soon as it is too much; what was declared counts before anything is read. */
async function readText(request: Request, mostBytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) return null
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
