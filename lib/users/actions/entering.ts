'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { clientAddress } from '#lib/auth/client-address.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { keepCookies } from '#lib/auth/keep-cookies.ts'
import { refuseForeignOrigin } from '#lib/auth/refuse-foreign-origin.ts'
import { pathAfterSignIn } from '#lib/auth/path-after-sign-in.ts'
import { fieldsOf, typedIn } from '#lib/form-fields.ts'
import { acceptInvitation } from '../commands/accept-invitation.ts'
import { signIn } from '../commands/sign-in.ts'

async function enter(input: { email?: string; password?: string }) {
  const sent = await headers()
  const signedIn = await signIn({ address: clientAddress(sent), headers: sent }, input)
  if (signedIn.ok) await keepCookies(signedIn.setCookies)
  return signedIn
}

export async function signInAction(_previous: unknown, form: FormData) {
  await refuseForeignOrigin()
  const signedIn = await orDatabaseGone(() => enter(fieldsOf(form)))
  if (!signedIn.ok) return { ...signedIn, typed: typedIn(form) }
  redirect(pathAfterSignIn(form.get('next'), signedIn.locale))
}

export async function joinAction(_previous: unknown, form: FormData) {
  await refuseForeignOrigin()
  const input = fieldsOf(form)
  const joined = await orDatabaseGone(() => acceptInvitation(input))
  if (!joined.ok) return { ...joined, typed: typedIn(form) }
  const signedIn = await enter({ email: joined.email, password: input.password })
  redirect(pathAfterSignIn('', signedIn.ok && signedIn.locale === 'en' ? 'en' : 'ar'))
}
