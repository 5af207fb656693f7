import { isOurOrigin } from '#lib/auth/origin.ts'
import { isLocale, localPath } from '#lib/i18n/locale.ts'
import { signOut } from '#lib/users/commands/sign-out.ts'

type Context = { params: Promise<{ locale: string }> }

/** A route and not an action, since only a response of our own can tell the browser to forget everything. */
export async function POST(request: Request, { params }: Context) {
  if (!isOurOrigin(request.headers)) return new Response(null, { status: 403 })
  const { locale } = await params
  const { setCookies } = await signOut(request.headers)
  const headers = new Headers({
    Location: localPath(isLocale(locale) ? locale : 'ar', '/admin/sign-in?out'),
    'Clear-Site-Data': '"cache", "cookies", "storage"',
  })
  for (const cookie of setCookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
