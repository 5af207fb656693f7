// What changed beside the words: place and day, topics, people, organisations, contacts, photos. Told by name in the language
// of the text, so that nobody approves a text whose photo or date became another.
import type { Tx } from '#lib/db/desk.ts'
import { formatDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'

export const sharedFacts = [
  'place',
  'date',
  'topics',
  'people',
  'organisations',
  'contacts',
  'photos',
] as const
export type SharedFact = (typeof sharedFacts)[number]

export type SharedDiff = {
  fact: SharedFact
  /** Names, or ids of photos; what stayed is in both. */
  before: string[]
  after: string[]
}

const inOrder = { orderBy: { position: 'asc' } } as const
type Named = { nameAr: string; nameEn: string }

async function factsOf(tx: Tx, id: string, locale: Locale): Promise<Record<SharedFact, string[]>> {
  const shared = await tx.sharedRevision.findUniqueOrThrow({
    where: { id },
    include: {
      place: true,
      topics: { ...inOrder, include: { topic: true } },
      people: { ...inOrder, include: { person: true } },
      organisations: { ...inOrder, include: { organisation: true } },
      contacts: { ...inOrder, include: { contact: true } },
      photos: { ...inOrder, select: { assetId: true } },
    },
  })
  const nameOf = ({ nameAr, nameEn }: Named) => (locale === 'ar' ? nameAr : nameEn)
  return {
    place: shared.place ? [nameOf(shared.place)] : [],
    date: shared.datelineDate ? [formatDay(shared.datelineDate, locale)] : [],
    topics: shared.topics.map(({ topic }) => nameOf(topic)),
    people: shared.people.map(({ person }) => nameOf(person)),
    organisations: shared.organisations.map(({ organisation }) => nameOf(organisation)),
    contacts: shared.contacts.map(({ contact }) => nameOf(contact)),
    photos: shared.photos.map(({ assetId }) => assetId),
  }
}

/** Only the facts that differ. */
export async function compareShared(
  tx: Tx,
  before: string | null,
  after: string | null,
  locale: Locale,
): Promise<SharedDiff[]> {
  if (!before || !after || before === after) return []
  const [old, young] = [await factsOf(tx, before, locale), await factsOf(tx, after, locale)]
  return sharedFacts
    .map((fact) => ({ fact, before: old[fact], after: young[fact] }))
    .filter((diff) => JSON.stringify(diff.before) !== JSON.stringify(diff.after))
}
