import { existsSync } from 'node:fs'

/** The official schemas and the first release's texts, which lie beside the project and not in it. */
export const shared = new URL('../../shared/', import.meta.url)

export const isSharedHere = existsSync(shared)
