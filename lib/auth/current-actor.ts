import { getLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Person } from '#lib/access/actor.ts'
import { isLocale, localPath } from '#lib/i18n/locale.ts'
import { findSession } from './session.ts'

/** Looked up once per request. */
export const currentSession = cache(async () => findSession(await headers()))

export async function currentActor(): Promise<Person | null> {
  return (await currentSession())?.actor ?? null
}

/** For what a page asks by itself every few seconds: it is not the person who asks, so it does not count as use. */
export async function actorOfPage(): Promise<Person | null> {
  return (await findSession(await headers(), new Date(), false))?.actor ?? null
}

/** For pages: whoever has no session is sent to sign in, and comes back here afterwards. */
export async function requireActor(): Promise<Person> {
  const actor = await currentActor()
  if (actor) return actor
  const wished = (await headers()).get(pathHeader)
  const locale = await getLocale()
  const signIn = localPath(isLocale(locale) ? locale : 'ar', '/admin/sign-in')
  redirect(wished ? `${signIn}?next=${encodeURIComponent(wished)}` : signIn)
}

/** Set by proxy.ts on every request to the desk, since a page is not told its own address. */
const pathHeader = 'x-desk-path'
