import type { Refusal } from '#lib/result.ts'

/** Posts to one of the desk's own doors. Throws when nobody answers; a refusal is an answer. */
export async function post<T extends { ok: true }>(
  path: string,
  input: unknown,
  init: RequestInit = {},
): Promise<T | Refusal> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
    ...init,
  })
  return response.json()
}

/** Most that a browser sends for a page that is gone already. */
const mostAfterwards = 60_000

/** For a page that closes: sent whether or not the page lives to see it arrive. */
export function postLast(path: string, input: unknown) {
  const keepalive = new Blob([JSON.stringify(input)]).size < mostAfterwards
  void post(path, input, { keepalive }).catch(() => {})
}
