// The sign-in library in its smallest form: e-mail and password, sessions in the database, no sign-up, no HTTP routes of
// its own. Commands call `auth().api`; second factors join as plugins here.
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { readConfig } from '#lib/config.ts'
import { db } from '#lib/db/desk.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { absoluteSeconds } from './session-limits.ts'

function createAuth() {
  const { publicUrl, secret } = readConfig()
  // Without one the library would sign cookies with a secret that everyone knows.
  if (!secret) throw new Error('BALAGH_SECRET is missing; npm start sets it')
  const isSecure = publicUrl.startsWith('https://')
  return betterAuth({
    baseURL: publicUrl,
    secret,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 256,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      expiresIn: absoluteSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { lastSeenAt: { type: 'date', required: false, input: false } },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: false, input: false },
        locale: { type: 'string', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    databaseHooks: { session: { create: { before: async ({ userId }) => isEnabled(userId) } } },
    advanced: {
      database: { generateId: false },
      // The __Host- prefix ties the cookie to this host and to https; browsers refuse it over http.
      useSecureCookies: false,
      cookiePrefix: isSecure ? '__Host-balagh' : 'balagh',
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}

/** However a sign-in comes about, a deactivated person gets no session. */
async function isEnabled(userId: string) {
  const found = await db.user.findFirst({
    where: { id: userId, disabledAt: null },
    select: { id: true },
  })
  return found !== null
}

let kept: ReturnType<typeof createAuth> | undefined

/** Made at first use, because a build imports this file without a database or a secret. */
export const auth = () => (kept ??= createAuth())
