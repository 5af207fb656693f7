// The addresses of the rooms for people without an account. What is not in this list is the closed door, whatever Next may find
// in its folders. No right is decided here.

export type Room = 'embargo' | 'preview'

export type GuestAddress =
  /** Where a link of a mail leads: a page with a button, so that who only looks at links enters nothing. */
  | { name: 'door'; room: Room; token: string }
  | { name: 'room'; room: Room; id: string }
  /** What forms are sent to. */
  | { name: 'form' }
  /** A text or a photo of a room. */
  | { name: 'file' }
  | { name: 'closed' }

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const door = /^\/(embargo|preview)\/open\/([\w-]{43})$/
const room = new RegExp(`^/(embargo|preview)/(${uuid})$`)
const form = new RegExp(
  `^/(?:(?:embargo|preview)/enter|(?:embargo|preview)/${uuid}/leave|embargo/${uuid}/terms|preview/${uuid}/comments)$`,
)
const file = new RegExp(
  `^/(?:(?:embargo|preview)/${uuid}/photos/${uuid}/(?:\\d{1,5}|full)|embargo/${uuid}/(?:text/(?:ar|en)/(?:txt|md)|countdown\\.css))$`,
)

export const isGuestPath = (path: string) => /^\/(?:embargo|preview)(?:\/|$)/.test(path)

/** By its path without language. */
export function guestAddressOf(path: string): GuestAddress {
  const [, doorOf, token] = door.exec(path) ?? []
  if (token) return { name: 'door', room: doorOf as Room, token }
  const [, roomOf, id] = room.exec(path) ?? []
  if (id) return { name: 'room', room: roomOf as Room, id }
  if (form.test(path)) return { name: 'form' }
  return { name: file.test(path) ? 'file' : 'closed' }
}

export const doorPath = (of: Room, token: string) => `/${of}/open/${token}`
export const roomPath = (of: Room, id: string) => `/${of}/${id}`
/** The same for everyone who may not enter, whatever the reason. */
export const closedPath = '/embargo/closed'
