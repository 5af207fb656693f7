// From an answer of the app to a page: checked, finished, compressed.
import { momentTag } from '#lib/newsroom/tags.ts'
import type { AppAnswer } from '../app/ask-app.ts'
import type { Form, Forms, Page, PageFacts, PageKind } from '../page.ts'
import { finishHtml } from './finish-html.ts'
import { hashOf, quickForms } from './forms.ts'
import { headersFrom, sharedLines } from './page-headers.ts'

/** Why nothing was made; the desk shows it beside the page's address. */
export class UnfitError extends Error {}

type Origin = { key: string; kind: PageKind; epoch: number; isKept: boolean }

const statuses = new Set([200, 404, 410])

/** A page without tags is made from anything: every change concerns it. */
export const anything = '*'

/** @throws UnfitError */
export async function makePage(
  answer: AppAnswer,
  { key, kind, epoch, isKept }: Origin,
  before?: Page,
): Promise<Page> {
  const type = answer.headers['content-type'] ?? 'application/octet-stream'
  const html = type.startsWith('text/html') ? finishHtml(answer.body.toString('utf8')) : null
  if (html && html.flaws.size > 0) throw new UnfitError([...html.flaws].join(' '))
  const status = html?.status ?? answer.status
  if (!statuses.has(status)) throw new UnfitError(`status ${status}`)
  const body = html ? Buffer.from(html.html) : answer.body
  const hash = hashOf(body)
  const same = before?.hash === hash && before.type === type ? before : null
  const tags = tagsOf(kind, html?.tags ?? [], answer.headers['cache-tag'])
  const said = Date.parse(answer.headers['last-modified'] ?? '')
  const facts: PageFacts = {
    key,
    kind: html && kind === 'form' ? 'document' : kind,
    status: status as PageFacts['status'],
    type,
    tags: isKept ? tags : [...tags, momentTag],
    epoch,
    build: String(answer.headers['x-build'] ?? ''),
    modified: said || (same?.modified ?? Date.now()),
    hash,
    headers: headersFrom(answer.headers),
    style: html?.style ?? null,
  }
  return pageOf(facts, same?.forms ?? (await quickForms(body, type, hash)))
}

function tagsOf(kind: PageKind, said: string[], header: string | string[] | undefined) {
  if (kind === 'asset') return []
  const tags = new Set([...said, ...String(header ?? '').split(/[\s,]+/)].filter(Boolean))
  return tags.size > 0 ? [...tags] : [anything]
}

export function pageOf(facts: PageFacts, forms: Forms): Page {
  const lines = sharedLines(facts)
  return {
    ...facts,
    forms,
    lines,
    bytes: bytesOf(forms, lines),
    isStale: false,
    retryAt: 0,
    isUsed: false,
    heat: 0,
    visits: 0,
  }
}

/** What it takes in memory: its bytes in whole pages of the system, and its many small parts, as measured. */
export const bytesOf = ({ identity, br, gzip }: Forms, lines: string) =>
  3000 + lines.length + inPages(identity) + inPages(br) + inPages(gzip)

const inPages = (form: Form | undefined) => Math.ceil((form?.body.length ?? 0) / 4096) * 4096
