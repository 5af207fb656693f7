// Files on the local disk. A file appears under its name only when all of it has reached the disk: it is written beside
// its place, flushed, then renamed, and the folder is flushed too.
import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkName, type Bytes, type Place, type Storage, uploadName } from './storage.ts'

const dayInMs = 24 * 3600_000

export function localStorage(root: string): Storage {
  const incoming = join(root, 'incoming')
  // Spread over 256 folders, so that none grows beyond what a backup or a listing can bear.
  const pathOf = (place: Place, name: string) =>
    join(root, place, checkName(name).slice(2, 4), name)

  /** Lets `write` fill a file of its own and gives it its name when it is on the disk. */
  async function land<T>(target: string, write: (part: string) => Promise<T>): Promise<T> {
    const part = join(incoming, uploadName())
    await makeFolder(incoming)
    await makeFolder(dirname(target))
    try {
      const result = await write(part)
      await rename(part, target)
      await flush(dirname(target))
      return result
    } finally {
      await rm(part, { force: true })
    }
  }

  return {
    put: (name, content) => land(pathOf('private', name), (part) => writeWhole(part, content)),

    async read(place, name) {
      const file = await open(pathOf(place, name)).catch(nullWhenMissing)
      if (!file) return null
      const { size } = await file.stat()
      return { bytes: size, stream: createReadStream('', { fd: file }) }
    },

    async sizeOf(place, name) {
      return (await stat(pathOf(place, name)).catch(nullWhenMissing))?.size ?? null
    },

    remove: (place, name) => rm(pathOf(place, name), { force: true }),

    async promote(name) {
      const source = pathOf('private', name)
      if (!(await stat(source).catch(nullWhenMissing))) return false
      await land(pathOf('public', name), async (part) => {
        await copyFile(source, part, constants.COPYFILE_FICLONE)
        await flush(part)
      })
      return true
    },

    async sweep() {
      for (const name of await readdir(incoming).catch(() => [])) {
        const part = join(incoming, name)
        const found = await stat(part).catch(nullWhenMissing)
        if (found && Date.now() - found.mtimeMs > dayInMs) await rm(part, { force: true })
      }
    },
  }
}

const makeFolder = (folder: string) => mkdir(folder, { recursive: true, mode: 0o700 })

async function writeWhole(path: string, content: Bytes): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    let bytes = 0
    for await (const chunk of content) {
      await file.writeFile(chunk)
      bytes += chunk.byteLength
    }
    await file.sync()
    return bytes
  } finally {
    await file.close()
  }
}

async function flush(path: string) {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
