// A place in the results of a search. The first results are ranked among the newest releases that match; the rest follows by
// date. A cursor says where that division lies, so that every page of a search divides alike, whatever is published meanwhile.

/** A release's place in time. */
export type Moment = { at: string; id: string }

export type Division = {
  /** When the first page was made: newer releases are none of this search's, and ages are counted from here. */
  asOf: string
  /** The oldest release that is ranked for its head, and for its text; null when all are. */
  head: Moment | null
  text: Moment | null
}

export type SearchCursor = Division & {
  /** The last release of the page before; with its score while in the ranked ones. */
  last: (Moment & { score: number | null }) | null
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

type Written = [string, ...(string | number | null)[]]

const momentOf = (at: unknown, id: unknown): Moment | null =>
  isTime(at) && isId(id) ? { at, id } : null

export const encodeSearchCursor = ({ asOf, head, text, last }: SearchCursor) =>
  Buffer.from(
    JSON.stringify([
      asOf,
      ...[head, text, last].flatMap((one) => [one?.at ?? null, one?.id ?? null]),
      last?.score ?? null,
    ]),
  ).toString('base64url')

/** Null for anything that was not made here. */
export function decodeSearchCursor(written: string | undefined): SearchCursor | null {
  if (!written || written.length > 600) return null
  const parts = parsed(written)
  if (!parts || !isTime(parts[0])) return null
  const [asOf, headAt, headId, textAt, textId, lastAt, lastId, score] = parts
  const last = momentOf(lastAt, lastId)
  if (score !== null && typeof score !== 'number') return null
  return {
    asOf,
    head: momentOf(headAt, headId),
    text: momentOf(textAt, textId),
    last: last && { ...last, score: score ?? null },
  }
}

function parsed(written: string): Written | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(written, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.length === 8 ? (parts as Written) : null
  } catch {
    return null
  }
}
