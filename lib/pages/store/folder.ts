import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Copies hold the site's address in their links, so each address has a shelf of its own; that of a former one goes. */
export function folderFor(root: string, publicUrl: string): string {
  const name = createHash('sha256').update(publicUrl).digest('hex').slice(0, 12)
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 })
    for (const other of readdirSync(root))
      if (other !== name) rmSync(join(root, other), { recursive: true, force: true })
  } catch {
    // A disk that takes nothing is told of by /readyz; readers are served from memory.
  }
  return join(root, name)
}

/** Whether anything is kept there that could be served without the database. */
export function hasCopies(root: string): boolean {
  try {
    return readdirSync(root).some((shelf) => readdirSync(join(root, shelf)).length > 0)
  } catch {
    return false
  }
}
