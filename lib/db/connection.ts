// Addresses of the database for each of the two roles.

type Role = 'balagh_desk' | 'balagh_newsroom'

/** The same server and database, signed in as the role itself. */
export function urlOfRole(ownerUrl: string, role: Role, password: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.href
}

/** Signed in as the owner, but acting as the role from the first statement on. */
export function urlActingAs(ownerUrl: string, role: Role): string {
  const url = new URL(ownerUrl)
  url.searchParams.set('options', `-c role=${role}`)
  return url.href
}

/**
 * Settings of every session. Prisma's adapter sends and reads moments without their zone, so sessions are in UTC wherever
 * the server lives. Our queries are short: parallel workers or compiling them would cost more than the work.
 */
export function withSettings(address: string | undefined): string | undefined {
  if (!address) return undefined
  const url = new URL(address)
  const given = url.searchParams.get('options') ?? ''
  const settings = `${given} -c TimeZone=UTC -c max_parallel_workers_per_gather=0 -c jit=off`
  url.searchParams.set('options', settings.trim())
  return url.href
}

/** Where the readers' side reads: its own sign-in when there is one, otherwise the owner's, acting as its role. */
export function urlOfNewsroom(config: { newsroomUrl?: string; databaseUrl?: string }): string {
  const { newsroomUrl, databaseUrl } = config
  if (newsroomUrl) return newsroomUrl
  if (!databaseUrl) throw new Error('DATABASE_NEWSROOM_URL is missing')
  return urlActingAs(databaseUrl, 'balagh_newsroom')
}
