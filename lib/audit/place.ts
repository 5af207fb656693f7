import { z } from 'zod'

/** Where a page of the story or of the log ended. */
export type Place = { at: Date; key: string }

const moment = z.iso.datetime().refine((at) => at >= '1900')
const place = z.tuple([moment, z.string().max(64)])

export const writePlace = ({ at, key }: Place) =>
  Buffer.from(JSON.stringify([at.toISOString(), key])).toString('base64url')

/** Null for anything that was not handed out. */
export function placeIn(text: string | undefined): Place | null {
  try {
    const [at, key] = place.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString()))
    return { at: new Date(at), key }
  } catch {
    return null
  }
}
