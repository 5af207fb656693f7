import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { decodeEmblemApart } from '#lib/media/decode-emblem-apart.ts'
import { emblemLimits } from '#lib/media/emblem.ts'
import { agreeOnType } from '#lib/media/image-type.ts'
import { photoLimits } from '#lib/media/photo.ts'
import { inWorkFolder } from '#lib/media/work-folder.ts'
import { type Result, refuse } from '#lib/result.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'

type Upload = { fileName: string; claimedType: string; content: Uint8Array }
type Made = { content: Buffer; width: number; height: number }

/** Makes an emblem of an upload, for settings that are saved afterwards. What came in is not kept. */
export async function acceptEmblem(
  actor: Actor,
  { fileName, claimedType, content }: Upload,
): Promise<Result<{ sha256: string }>> {
  if (!may(actor, 'site.save')) return refuse('site.not_allowed')
  if (content.byteLength === 0) return refuse('photo.empty')
  if (content.byteLength > emblemLimits.bytes)
    return refuse('photo.too_large', { values: { limit: emblemLimits.megabytes } })
  const agreed = agreeOnType(content, fileName, claimedType)
  if (!agreed.ok) return agreed

  const made = await inWorkFolder(async (folder): Promise<Result<Made>> => {
    const upload = join(folder, 'upload')
    await writeFile(upload, content, { mode: 0o600 })
    const decoded = await decodeEmblemApart(upload, agreed.type, folder)
    if (!decoded.ok) return refuse(decoded.code, { values: limitsOf(decoded.code) })
    return { ...decoded, content: await readFile(join(folder, 'made.png')) }
  })
  return made.ok ? keep(actor, made) : made
}

const limitsOf = (code: string) =>
  code === 'emblem.too_small'
    ? { limit: emblemLimits.shortest }
    : code === 'photo.too_many_pixels'
      ? { limit: photoLimits.megapixels }
      : undefined

/** The same picture again is the same emblem. */
async function keep(actor: Actor, { content, width, height }: Made) {
  const sha256 = createHash('sha256').update(content).digest('hex')
  await files.put(renditionName(sha256), [content])
  return db.$transaction(async (tx): Promise<Result<{ sha256: string }>> => {
    const emblem = { sha256, width, height, bytes: content.byteLength }
    const { count } = await tx.emblem.createMany({ data: emblem, skipDuplicates: true })
    if (count > 0)
      await recordEvent(tx, actor, 'emblem.uploaded', { facts: { bytes: emblem.bytes, sha256 } })
    return { ok: true, sha256 }
  })
}
