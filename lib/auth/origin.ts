import { readConfig } from '#lib/config.ts'

/**
 * Whether a form was sent from our own pages. Only the configured address counts: Next compares with forwarded headers,
 * which a stranger can write, and lets a request without an Origin pass.
 */
export const isOurOrigin = (sent: Headers): boolean => sent.get('origin') === readConfig().publicUrl
