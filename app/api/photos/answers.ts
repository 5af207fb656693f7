// What the photo doors answer: JSON that nobody keeps, with the status that a problem calls for.
import { refuse, type Result } from '#lib/result.ts'

const headers = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

const statuses: Record<string, number> = {
  'photo.incomplete': 400,
  'photo.signed_out': 401,
  'photo.foreign_origin': 403,
  'photo.not_allowed': 403,
  'photo.release_missing': 404,
  'photo.missing': 404,
  'photo.too_large': 413,
  'photo.encoded': 415,
  'photo.unsupported_type': 415,
  'photo.disguised': 415,
}

export function answer(result: Result): Response {
  const status = result.ok ? 200 : (statuses[result.problems[0]!.code] ?? 422)
  return Response.json(result, { status, headers })
}

export const answerRefusal = (code: string) => answer(refuse(code))
