/** The app answers; says nothing about the database. */
export const GET = () => new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } })
