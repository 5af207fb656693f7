/** The address that the nearest proxy saw; whatever stands before it in the list, the client may have written itself. */
export const clientAddress = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
