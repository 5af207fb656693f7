import { readConfig } from '#lib/config.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { robots } from '#lib/newsroom/feeds/standing/robots.ts'
import { siteTag } from '#lib/newsroom/tags.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  respond(request, { body: robots(readConfig().publicUrl), type: 'text/plain', tags: [siteTag] })
