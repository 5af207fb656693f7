import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names the build that answers; empty in development. Edges make their pages anew when it is another one. */
export const buildId = readBuildId()

function readBuildId() {
  const folder = process.env.BALAGH_DIST ?? '.next'
  try {
    return readFileSync(join(process.cwd(), folder, 'BUILD_ID'), 'utf8').trim()
  } catch {
    return ''
  }
}
