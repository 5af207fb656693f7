import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import { cardOf, pictureOf } from './card-of.ts'
import { drawApart } from './draw-apart.ts'
import { readSite } from './read-site.ts'
import { emblemFile, photoFile } from './social-image.ts'

/** Draws the card of an edition; a picture whose file is lost is left out. */
export async function drawEdition(edition: EditionContent, folder: string, signal?: AbortSignal) {
  const { emblemSha256, ...site } = await readSite(edition.locale)
  const card = cardOf(edition, site)
  const photo = card.photo && pictureOf(edition.photos[0]!)!.sha256
  const hasPhoto = await bring(photo, join(folder, photoFile))
  const hasEmblem = await bring(emblemSha256, join(folder, emblemFile))
  const shown = {
    ...card,
    photo: hasPhoto ? card.photo : null,
    site: { ...site, emblem: hasEmblem ? site.emblem : null },
  }
  return drawApart(shown, folder, { signal })
}

/** @returns false when there is no such file. */
async function bring(sha256: string | null, target: string): Promise<boolean> {
  const stored = sha256 && (await files.read('private', renditionName(sha256)))
  if (!stored) return false
  await pipeline(stored.stream, createWriteStream(target, { mode: 0o600 }))
  return true
}
