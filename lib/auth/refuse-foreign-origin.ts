import { headers } from 'next/headers'
import { forbidden } from 'next/navigation'
import { isOurOrigin } from './origin.ts'

/** First line of every server action. */
export async function refuseForeignOrigin() {
  if (!isOurOrigin(await headers())) forbidden()
}
