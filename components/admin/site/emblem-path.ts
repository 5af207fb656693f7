/** Where the desk shows an emblem, public or not yet. */
export const emblemPath = (sha256: string) => `/api/emblems/${sha256}`
