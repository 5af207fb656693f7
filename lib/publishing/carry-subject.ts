import type { Tx } from '#lib/db/desk.ts'
import { type Epoch, raiseEpoch } from './door.ts'

type Kind = 'topic' | 'person' | 'organisation' | 'place'
type Subject = {
  slug: string
  nameAr: string
  nameEn: string
  roleAr?: string
  roleEn?: string
  sameAs?: string
  mediaTopic?: string | null
}

/** The address of what the public site has shown stays. */
export async function isSlugFixed(tx: Tx, kind: Kind, former: string, wanted: string) {
  return former !== wanted && (await tx.subject.count({ where: { kind, slug: former } })) > 0
}

/**
 * Brings a corrected entry of a register to its page and to the lists that are filtered by it. Published editions keep the words
 * that they went out with. Null when the public site does not know the entry, or knows it so already.
 */
export async function carrySubject(tx: Tx, kind: Kind, entry: Subject): Promise<Epoch | null> {
  const { slug, nameAr, nameEn, roleAr = '', roleEn = '', sameAs = '', mediaTopic = null } = entry
  const changed = await tx.$executeRaw`
    UPDATE newsroom."Subject" SET "nameAr" = ${nameAr}, "nameEn" = ${nameEn}, "roleAr" = ${roleAr},
      "roleEn" = ${roleEn}, "sameAs" = ${sameAs}, "mediaTopic" = ${mediaTopic}
    WHERE kind = ${kind} AND slug = ${slug}
      AND ("nameAr", "nameEn", "roleAr", "roleEn", "sameAs", "mediaTopic")
        IS DISTINCT FROM (${nameAr}, ${nameEn}, ${roleAr}, ${roleEn}, ${sameAs}, ${mediaTopic})`
  return changed === 0 ? null : raiseEpoch(tx, [`${kind}:${slug}`, 'list:ar', 'list:en'])
}
