import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Copies hold the site's address in their links, so each address has a shelf of its own; that of a former one goes. */
export function folderFor(root: string, publicUrl: string): string {
  const name = shelfOf(publicUrl)
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 })
    for (const other of readdirSync(root))
      if (other !== name) rmSync(join(root, other), { recursive: true, force: true })
  } catch {
    // A disk that takes nothing is told of by /readyz; readers are served from memory.
  }
  return join(root, name)
}

const shelfOf = (publicUrl: string) =>
  createHash('sha256').update(publicUrl).digest('hex').slice(0, 12)

/** Whether anything of the site at this address is kept that could be served without the database. */
export function hasCopies(root: string, publicUrl: string): boolean {
  try {
    return readdirSync(join(root, shelfOf(publicUrl))).length > 0
  } catch {
    return false
  }
}
