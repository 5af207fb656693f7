// One page in one file: a line that says what it is, then the bytes of its forms one after the other.
import { createHash } from 'node:crypto'
import { formOf } from '../make/forms.ts'
import { pageOf } from '../make/make-page.ts'
import type { Encoding, Forms, Page, PageFacts } from '../page.ts'

/** Another one makes every file of before unreadable, which is taken for missing. */
const format = 1

type Part = { encoding: Encoding; bytes: number; tag: string }
type Head = { format: number; facts: PageFacts; parts: Part[]; sum: string }

const sumOf = (content: Buffer) => createHash('sha256').update(content).digest('base64url')

export function encodePage(page: Page): Buffer {
  const present = (Object.keys(page.forms) as Encoding[]).filter((name) => page.forms[name])
  const content = Buffer.concat(present.map((name) => page.forms[name]!.body))
  const parts = present.map((encoding) => {
    const { body, etag } = page.forms[encoding]!
    return { encoding, bytes: body.length, tag: etag.slice(1, -1) }
  })
  const head: Head = { format, facts: factsOf(page), parts, sum: sumOf(content) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), content])
}

const factsOf = (page: Page): PageFacts => ({
  key: page.key,
  kind: page.kind,
  status: page.status,
  type: page.type,
  tags: page.tags,
  epoch: page.epoch,
  build: page.build,
  modified: page.modified,
  hash: page.hash,
  headers: page.headers,
  style: page.style,
})

/** Null for anything that was not written whole by this version. */
export function decodePage(file: Buffer): Page | null {
  const head = headIn(file)
  if (!head) return null
  const content = file.subarray(file.indexOf(10) + 1)
  if (sumOf(content) !== head.sum) return null
  const forms: Partial<Forms> = {}
  let from = 0
  for (const { encoding, bytes, tag } of head.parts) {
    const body = content.subarray(from, from + bytes)
    forms[encoding] = formOf(
      body,
      head.facts.type,
      tag,
      encoding === 'identity' ? undefined : encoding,
    )
    from += bytes
  }
  return forms.identity ? pageOf(head.facts, forms as Forms) : null
}

/** What a file says of itself, from its beginning alone. */
export function headIn(file: Buffer): Head | null {
  const end = file.indexOf(10)
  if (end < 0) return null
  try {
    const head = JSON.parse(file.toString('utf8', 0, end)) as Head
    return head.format === format ? head : null
  } catch {
    return null
  }
}
