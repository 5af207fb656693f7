import { createHash } from 'node:crypto'
import type { Actor } from '#lib/access/actor.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { fold } from '#lib/i18n/fold.ts'
import { recordSave } from '#lib/registers/record-save.ts'
import { slugOf } from '#lib/releases/slug.ts'
import type { ImportLine, Named } from './line.ts'

type Register = 'Topic' | 'Person'
type Entry = {
  id: string
  slug: string
  nameAr: string
  nameEn: string
  mediaTopic?: string | null
}

/** The ids of topics and people by every word that they are known under. */
export type KnownNames = Record<Register, Map<string, string>> & {
  /** Bundles enter new names one after another. */
  turn: Promise<void>
}

const wordsOf = ({ slug, nameAr, nameEn, mediaTopic }: Entry) =>
  [slug, nameAr, nameEn, mediaTopic ?? ''].filter(Boolean).map(fold)

export async function readKnownNames(): Promise<KnownNames> {
  const known = { Topic: new Map(), Person: new Map(), turn: Promise.resolve() } as KnownNames
  const learn = (register: Register, entries: Entry[]) => {
    for (const entry of entries)
      for (const word of wordsOf(entry)) known[register].set(word, entry.id)
  }
  learn('Topic', await db.topic.findMany())
  learn('Person', await db.person.findMany())
  return known
}

const keyOf = ({ slug, ar }: Named) => fold(slug ?? ar)

/**
 * Enters what the registers do not know yet, under the names that the lines give. By itself, before the releases: bundles that
 * are written at the same time may name the same people.
 */
export function enterNewNames(actor: Actor, lines: ImportLine[], known: KnownNames) {
  const topics = lines.flatMap((line) => line.topics)
  const people = lines.flatMap((line) => line.people)
  const turn = known.turn.then(async () => {
    await enter(actor, 'Topic', topics, known)
    await enter(actor, 'Person', people, known)
  })
  known.turn = turn.catch(() => {})
  return turn
}

async function enter(actor: Actor, register: Register, named: Named[], known: KnownNames) {
  for (const one of named) {
    if (known[register].has(keyOf(one))) continue
    const data = { slug: newSlug(one), nameAr: one.ar, nameEn: one.en }
    const { id } = await db.$transaction(async (tx) => {
      const entry = await upsert(tx, register, data)
      await recordSave(tx, actor, entry.id, { register: registerOf[register], action: 'created' })
      return entry
    })
    known[register].set(keyOf(one), id)
  }
}

const registerOf = { Topic: 'topics', Person: 'people' } as const

function upsert(
  tx: Tx,
  register: Register,
  data: { slug: string; nameAr: string; nameEn: string },
) {
  const { slug } = data
  const asked = { where: { slug }, create: data, update: {}, select: { id: true } }
  return register === 'Topic' ? tx.topic.upsert(asked) : tx.person.upsert(asked)
}

/** Latin for an address; a name that has no Latin letters gets one that stays the same. */
function newSlug({ slug, ar, en }: Named) {
  const latin = slugOf(slug ?? en, 'en')
  return latin === 'release'
    ? `n-${createHash('sha256').update(ar).digest('hex').slice(0, 10)}`
    : latin
}

export const idsOf = (known: KnownNames, register: Register, named: Named[]) => [
  ...new Set(named.map((one) => known[register].get(keyOf(one))!)),
]
