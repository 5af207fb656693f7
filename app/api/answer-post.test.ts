import { afterEach, expect, test, vi } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import type { Result } from '#lib/result.ts'
import { answerPost } from './answer-post.ts'

vi.mock('#lib/auth/current-actor.ts', () => ({ currentActor: async () => null }))

const someone: Person = { kind: 'person', id: 'x', name: 'x', role: 'editor', locale: 'ar' }
const ours = 'http://localhost:3000'
const done = vi.fn<(actor: Person, input: unknown) => Promise<Result>>(async () => ({ ok: true }))
const post = (body: BodyInit, headers: Record<string, string> = { origin: ours }) =>
  new Request('http://x/api/unsaved', { method: 'POST', body, headers })
const answerOf = async (request: Request, actor: Person | null = someone) => {
  const response = await answerPost(request, 100, done, async () => actor)
  const { problems } = (await response.json()) as { problems?: { code: string }[] }
  return [response.status, problems?.[0]?.code]
}
afterEach(() => done.mockClear())

test('hands our pages’ JSON to the command, and lets nobody keep the answer', async () => {
  const response = await answerPost(post('{"a":1}'), 100, done, async () => someone)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(done).toHaveBeenCalledWith(someone, { a: 1 })
})

test('refused: other origins, no session, too much, no JSON', async () => {
  expect(await answerOf(post('{}', {}))).toEqual([403, 'request.foreign_origin'])
  expect(await answerOf(post('{}', { origin: 'https://evil.example' }))).toEqual([
    403,
    'request.foreign_origin',
  ])
  expect(await answerOf(post('{}'), null)).toEqual([401, 'sign_in.needed'])
  expect(await answerOf(post('x'.repeat(101)))).toEqual([413, 'request.too_large'])
  expect(await answerOf(post('{"a":'))).toEqual([400, 'input.invalid'])
  expect(done).not.toHaveBeenCalled()
})

test('a body that lies about its size is read no further than allowed', async () => {
  let given = 0
  const endless = new ReadableStream({
    pull(controller) {
      given++
      controller.enqueue(new TextEncoder().encode('x'.repeat(50)))
    },
  })
  const request = new Request('http://x/api/unsaved', {
    method: 'POST',
    body: endless,
    headers: { origin: ours },
    duplex: 'half',
  } as RequestInit)
  expect(await answerOf(request)).toEqual([413, 'request.too_large'])
  expect(given).toBeLessThan(10)
})
