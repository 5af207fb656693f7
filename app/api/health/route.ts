import { buildId } from '#lib/build-id.ts'

export const dynamic = 'force-dynamic'

/** The app answers, and which build it is; says nothing about the database. */
export const GET = () =>
  new Response('ok\n', { headers: { 'Cache-Control': 'no-store', 'X-Build': buildId } })
