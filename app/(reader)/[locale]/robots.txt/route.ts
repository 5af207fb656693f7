import { readConfig } from '#lib/config.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  respond(request, {
    type: 'text/plain',
    body: `User-agent: *
Disallow: /admin
Disallow: /en/admin
Disallow: /api/

Sitemap: ${readConfig().publicUrl}/sitemap.xml
`,
  })
