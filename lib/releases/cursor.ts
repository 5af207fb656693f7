import { z } from 'zod'

// Year 0 is a date to JavaScript and an error to the database.
const moment = z.iso.datetime().refine((at) => at >= '1900')
const place = z.tuple([moment, z.guid()])

export type Cursor = { at: Date; id: string }

/** An opaque place in a list ordered by a time and an id. */
export const writeCursor = ({ at, id }: Cursor) =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url')

/** Null for anything that this list did not hand out. */
export function readCursor(text: string | undefined): Cursor | null {
  try {
    const [at, id] = place.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString()))
    return { at: new Date(at), id }
  } catch {
    return null
  }
}
