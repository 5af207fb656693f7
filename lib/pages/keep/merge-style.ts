import type { Kept } from '../asked.ts'
import { makePage } from '../make/make-page.ts'
import type { Page } from '../page.ts'

type Style = Extract<Kept, { kind: 'style' }>
type Part = { page: Page } | object

/** The style sheets that the address names, in their order; when one is not to be had, what came in its place. */
export async function mergeStyle<T extends Part>(
  { key, names }: Style,
  find: (asked: Kept) => Promise<T>,
): Promise<T | { page: Page }> {
  const parts = await Promise.all(names.map((name) => find({ kind: 'asset', key: name })))
  const bodies: Buffer[] = []
  for (const part of parts) {
    if (!('page' in part)) return part
    bodies.push(part.page.forms.identity.body)
  }
  const headers = { 'content-type': 'text/css; charset=UTF-8' }
  const answer = { status: 200, headers, body: Buffer.concat(bodies) }
  return { page: await makePage(answer, { key, kind: 'asset', epoch: 0, isKept: true }) }
}
