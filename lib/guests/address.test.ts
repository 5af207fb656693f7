import { expect, test } from 'vitest'
import { doorPath, guestAddressOf, isGuestPath, roomPath } from './address.ts'
import { newToken } from './token.ts'

const id = '01a20bab-c249-74d0-b8df-91a67cbcb457'
const token = newToken()

test.each([
  [doorPath('embargo', token), { name: 'door', room: 'embargo', token }],
  [doorPath('preview', token), { name: 'door', room: 'preview', token }],
  [roomPath('embargo', id), { name: 'room', room: 'embargo', id }],
  [roomPath('preview', id), { name: 'room', room: 'preview', id }],
  ['/embargo/enter', { name: 'form' }],
  [`/embargo/${id}/terms`, { name: 'form' }],
  [`/preview/${id}/comments`, { name: 'form' }],
  [`/preview/${id}/leave`, { name: 'form' }],
  [`/embargo/${id}/text/en/md`, { name: 'file' }],
  [`/embargo/${id}/photos/${id}/full`, { name: 'file' }],
  [`/preview/${id}/photos/${id}/960`, { name: 'file' }],
  [`/embargo/${id}/countdown.css`, { name: 'file' }],
])('%s', (path, address) => {
  expect(guestAddressOf(path)).toEqual(address)
})

test.each([
  '/embargo',
  '/embargo/closed',
  `/embargo/open/${token}x`,
  `/embargo/open/${token.slice(1)}`,
  `/embargo/open/${token}/`,
  `/embargo/${id.toUpperCase()}`,
  `/embargo/${id}/`,
  `/embargo/${id}/comments`,
  `/preview/${id}/terms`,
  `/preview/${id}/text/ar/txt`,
  `/embargo/${id}/text/fr/txt`,
  `/embargo/${id}/text/ar/html`,
  `/embargo/${id}/photos/../../x/full`,
  '/preview/enter/x',
])('%s leads to the closed door', (path) => {
  expect(guestAddressOf(path)).toEqual({ name: 'closed' })
})

test('no reader’s address is a guest’s', () => {
  for (const path of ['/', '/releases', '/embargoed', '/previews', '/releases/2026/1/embargo'])
    expect(isGuestPath(path), path).toBe(false)
})
