import { readConfig } from '#lib/config.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { momentTag } from '#lib/newsroom/tags.ts'
import { securityText } from '#lib/newsroom/feeds/standing/security.ts'
import { findSite } from '#lib/newsroom/queries/find-site.ts'

export const dynamic = 'force-dynamic'

/** Its date of expiry moves with each day, so it is asked for anew. */
export async function GET(request: Request) {
  const body = securityText(readConfig().publicUrl, await findSite('ar'), new Date())
  return respond(request, { body, type: 'text/plain', tags: [momentTag], maxAge: 3600 })
}
