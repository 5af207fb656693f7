// A place in a list ordered by first publication, newest first. Pages hang on it and not on a page
// number, so that a new release shifts nothing and page 50,000 costs what page 1 costs.

export type Cursor = { at: Date; documentId: string }

const shape = /^(\d{1,14})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const encodeCursor = ({ at, documentId }: Cursor) =>
  Buffer.from(`${at.getTime()}.${documentId}`).toString('base64url')

export function decodeCursor(text: string): Cursor | null {
  const match = shape.exec(Buffer.from(text, 'base64url').toString('latin1'))
  if (!match) return null
  const cursor = { at: new Date(Number(match[1])), documentId: match[2]! }
  return encodeCursor(cursor) === text ? cursor : null
}
