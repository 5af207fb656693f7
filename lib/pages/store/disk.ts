// The copies of pages that survive a restart, a dead database and a dead app: one file per page, written whole or not at all,
// checked when it is read, the least recently used removed first. When the disk takes no more, pages live in memory alone.
import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '../page.ts'
import { decodePage, encodePage, headIn } from './disk-file.ts'

/** What is known of a file without reading it again. */
export type Copy = { key: string; bytes: number; tags: readonly string[]; epoch: number }

const pauseWhenFull = 30_000
const headBytes = 16_384
const mostWaiting = 64

export class PageDisk {
  isFull = false
  private readonly folder: string
  private readonly limit: number
  private readonly copies = new Map<string, Copy>()
  private readonly waiting = new Map<string, Page>()
  private writing: Promise<void> | null = null
  private bytes = 0
  private fullUntil = 0

  constructor(folder: string, limit: number) {
    this.folder = folder
    this.limit = limit
  }

  /** Looks through what is there; what cannot be read is removed. */
  async open() {
    await mkdir(this.folder, { recursive: true, mode: 0o700 }).catch(() => {})
    for (const shelf of await readdir(this.folder).catch(() => []))
      for (const name of await readdir(join(this.folder, shelf)).catch(() => [])) {
        const copy = await this.look(join(this.folder, shelf, name), name)
        if (copy && !this.copies.has(copy.key)) this.list(copy)
      }
  }

  private async look(path: string, name: string): Promise<Copy | null> {
    const file = await open(path).catch(() => null)
    if (!file) return null
    const { size } = await file.stat()
    const start = Buffer.alloc(Math.min(size, headBytes))
    await file.read(start).finally(() => file.close())
    const facts = headIn(start)?.facts
    if (!facts || name !== nameOf(facts.key)) {
      await rm(path, { force: true })
      return null
    }
    return { key: facts.key, bytes: size, tags: facts.tags, epoch: facts.epoch }
  }

  async read(key: string): Promise<Page | null> {
    const waiting = this.waiting.get(key)
    if (waiting) return waiting
    const file = await readFile(this.pathOf(key)).catch(() => null)
    if (!file) return null
    const page = decodePage(file)
    if (!page || page.key !== key) {
      await this.remove(key)
      return null
    }
    this.list({ key, bytes: file.length, tags: page.tags, epoch: page.epoch })
    return page
  }

  /** Takes a page to be written soon. On a slow disk the oldest of too many goes without a copy. */
  put(page: Page) {
    if (Date.now() < this.fullUntil) return
    this.waiting.set(page.key, page)
    if (this.waiting.size > mostWaiting) this.waiting.delete(this.waiting.keys().next().value!)
    this.writing ??= this.writeAll().finally(() => (this.writing = null))
  }

  async remove(key: string) {
    this.waiting.delete(key)
    this.unlist(key)
    await rm(this.pathOf(key), { force: true }).catch(() => {})
  }

  all() {
    return this.copies.values()
  }

  /** Resolves when everything taken is written, or refused. */
  async settle() {
    while (this.writing) await this.writing
  }

  private async writeAll() {
    while (this.waiting.size > 0) {
      const [[key, page]] = this.waiting as unknown as [[string, Page]]
      try {
        await this.write(page)
        this.isFull = false
      } catch {
        // Full, broken or read-only: it makes no difference to readers, and /readyz says it.
        this.isFull = true
        this.fullUntil = Date.now() + pauseWhenFull
        this.waiting.clear()
        return
      }
      if (this.waiting.get(key) === page) this.waiting.delete(key)
    }
  }

  private async write(page: Page) {
    const file = encodePage(page)
    if (file.length > this.limit) return
    await this.makeRoom(file.length)
    const path = this.pathOf(page.key)
    const part = `${path}.part`
    try {
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
      await writeFile(part, file, { mode: 0o600 })
      // Removed while it was being written: something that it shows was taken back.
      if (this.waiting.has(page.key)) await rename(part, path)
      else return
    } finally {
      await rm(part, { force: true }).catch(() => {})
    }
    this.list({ key: page.key, bytes: file.length, tags: page.tags, epoch: page.epoch })
    if (!this.waiting.has(page.key)) await this.remove(page.key)
  }

  private async makeRoom(bytes: number) {
    for (const key of this.copies.keys()) {
      if (this.bytes + bytes <= this.limit) return
      this.unlist(key)
      await rm(this.pathOf(key), { force: true })
    }
  }

  private list(copy: Copy) {
    this.unlist(copy.key)
    this.copies.set(copy.key, copy)
    this.bytes += copy.bytes
  }

  private unlist(key: string) {
    const copy = this.copies.get(key)
    if (!copy) return
    this.copies.delete(key)
    this.bytes -= copy.bytes
  }

  private pathOf(key: string) {
    const name = nameOf(key)
    return join(this.folder, name.slice(0, 2), name)
  }
}

const nameOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 40)
