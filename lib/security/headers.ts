// What a browser is told it may do on our pages. A reader's page runs no script; the desk runs only scripts with its nonce.

const common = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

const closed = [
  "default-src 'none'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

const policy = (...sources: string[]) => [...closed, ...sources].join('; ')

export const readerHeaders: Record<string, string> = {
  ...common,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': policy("img-src 'self'", "style-src 'self'", "media-src 'self'"),
}

/** Of a room for people without an account: no script, kept by nobody, found by no search engine. */
export const guestHeaders: Record<string, string> = {
  ...common,
  // No address of ours leaves the page, not even to ourselves. With no-referrer, its forms would carry no origin.
  'Referrer-Policy': 'strict-origin',
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Content-Security-Policy': policy("img-src 'self'", "style-src 'self'"),
}

/** Of a published file: papers may embed it, and it can run nothing. */
export const fileHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; sandbox",
}

/** Behind TLS, browsers are told to come that way for two years. */
export const strictTransport = (publicUrl: string): Record<string, string> =>
  publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}

/** For a page that brings its style with it, because nothing else may be reachable. */
export const standaloneHeaders = (styleHash: string): Record<string, string> => ({
  ...readerHeaders,
  'Content-Security-Policy': policy(`style-src 'sha256-${styleHash}'`),
})

export const deskHeaders = (nonce: string, isDevelopment: boolean): Record<string, string> => ({
  ...common,
  // Tells other sites nothing. With no-referrer, forms sent without scripts would carry no origin either.
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy(
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Tiptap and the toolbar set style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "frame-src 'self'",
  ),
})
