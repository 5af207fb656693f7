// A page, to the edge, is a finished answer to a reader: its bytes in each encoding and the lines of its head. It is made once
// from what the app rendered, and never changes; when what it was made from changes, another takes its place.
// Photos, style sheets and feeds are pages in this sense too.

export type Encoding = 'identity' | 'br' | 'gzip'

/** document: HTML; form: feeds and other machine forms; asset: named by the build, never changes; file: published, closed at withdrawal. */
export type PageKind = 'document' | 'form' | 'asset' | 'file'

export type Form = {
  body: Buffer
  etag: string
  /** Header lines of these bytes: type, length, encoding. */
  lines: string
}

export type Forms = { identity: Form; br?: Form; gzip?: Form }

/** Everything of a page that survives a restart. */
export type PageFacts = {
  /** Canonical address, with the language's prefix and the query. */
  key: string
  kind: PageKind
  status: 200 | 404 | 410
  type: string
  /** From which things it was made; see lib/newsroom/tags.ts. */
  tags: readonly string[]
  /** What was known to be public when its rendering began. */
  epoch: number
  build: string
  /** When these bytes were first made, in milliseconds. */
  modified: number
  hash: string
  /** Headers that the app gave it and that go on to the reader. */
  headers: readonly (readonly [name: string, value: string])[]
  /** The merged style sheet that it asks for. */
  style: string | null
}

export type Page = PageFacts & {
  forms: Forms
  /** Header lines that all its forms share. */
  lines: string
  bytes: number
  /** Something that it was made from has changed: it is good only while no newer one can be made. */
  isStale: boolean
  /** When a stale one is to be tried again, after a failure. */
  retryAt: number
  /** Since the clock of the memory last passed. */
  isUsed: boolean
  /** Halved every minute. */
  heat: number
  /** Visits from nowhere else since the last flush. */
  visits: number
}

/** Kept on disk too. Answers of other statuses are cheap to make and many to invent. */
export const isLasting = (page: Page) => page.status === 200
