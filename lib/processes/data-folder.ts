// What must be free before anything starts: the folder that holds the files, the embedded database and the secrets of one
// installation, and the port.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from './start-error.ts'

/** Makes the folder when it is missing. @throws StartError when it cannot be written. */
export function openDataFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new StartError(
      `The data folder ${folder} cannot be written. Set BALAGH_DATA to a folder that can.`,
    )
  }
}

/** The port that could be listened on, or null when it is taken. */
export function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address!.port : port))
    })
  })
}

/** @throws StartError when the port cannot be had within the patience, in milliseconds. */
export async function claimPort(port: number, host: string, patience: number) {
  for (const end = Date.now() + patience; ; await sleep(100)) {
    const claimed = await tryPort(port, host).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES')
        throw new StartError(
          `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
        )
      throw new StartError(`HOST ${host} is not an address of this machine.`)
    })
    if (claimed !== null) return
    if (Date.now() >= end) throw new StartError(`Port ${port} is taken. Set PORT to a free one.`)
  }
}
