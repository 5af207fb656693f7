// Tells colleagues what happened, each as they wish: a mail of its own, a line of the next digest, or nothing. The rows are
// written in the transaction of what happened, so that neither exists without the other.
import type { Prisma } from '#generated/prisma/client.ts'
import { type Actor, idOf } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import { compose } from './words/compose.ts'
import type { NewsKind, Way } from './news.ts'
import { readNamedReleases } from './read-releases.ts'
import { type Recipient, readRecipients } from './recipients.ts'
import type { Facts } from './words/facts.ts'
import { newsLetter } from './words/news-letter.ts'
import type { Happening, NamedRelease } from './words/news-words.ts'

export type News = {
  kind: NewsKind
  userIds: string[]
  releaseId?: string
  /** The language of the release that it is about. */
  locale?: Locale
  /** Path at the desk, without a language; the release's own otherwise. */
  path?: string
  /** What the sentence names; an instant in ISO 8601. `note` is what the actor wrote. */
  facts?: Facts
  /** What stood in the way. */
  problems?: Problem[]
  /** The same person is never told twice for one cause. */
  cause?: string
}

/** What a digest keeps of a happening; the release is named as it is called by then. */
export type KeptFacts = Pick<Happening, 'actorName' | 'language' | 'path' | 'facts' | 'problems'>

type Told = { news: News; happening: Happening; recipient: Recipient }

/** Nobody is told what they did themselves, and whoever may not enter is told nothing. */
export async function notify(tx: Tx, actor: Actor, news: News[]): Promise<void> {
  const userIds = news.flatMap((each) => each.userIds).filter((id) => id !== idOf(actor))
  if (userIds.length === 0) return
  const recipients = await readRecipients(tx, [...new Set(userIds)])
  const releaseIds = news.flatMap(({ releaseId }) => releaseId ?? [])
  const releases = await readNamedReleases(tx, [...new Set(releaseIds)])
  const told = news.flatMap((each) => {
    const happening = happeningOf(actor, each, releases)
    const ids = [...new Set(each.userIds)].filter((id) => id !== idOf(actor))
    return ids.flatMap((id) => {
      const recipient = recipients.get(id)
      return recipient ? [{ news: each, happening, recipient }] : []
    })
  })
  const going = (way: Way) =>
    told.filter(({ recipient, happening }) => recipient.wayOf(happening.kind) === way)
  const mails = going('at_once').map(asMail)
  const items = going('digest').map(asDigestItem)
  if (mails.length > 0) await tx.mail.createMany({ data: mails, skipDuplicates: true })
  if (items.length > 0) await tx.digestItem.createMany({ data: items, skipDuplicates: true })
}

function happeningOf(
  actor: Actor,
  { kind, releaseId, locale, path, facts = {}, problems = [] }: News,
  releases: Map<string, NamedRelease>,
): Happening {
  return {
    kind,
    actorName: actor.kind === 'person' ? actor.name : null,
    release: (releaseId && releases.get(releaseId)) || null,
    language: locale ?? null,
    path: path ?? (releaseId ? `/admin/releases/${releaseId}` : '/admin'),
    facts,
    problems,
  }
}

const causeFor = (cause: string | undefined, userId: string) => cause && `${cause}:${userId}`

const asMail = ({ news, happening, recipient }: Told): Prisma.MailCreateManyInput => ({
  kind: news.kind,
  userId: recipient.id,
  releaseId: news.releaseId,
  to: recipient.email,
  toName: recipient.name,
  locale: recipient.locale,
  cause: causeFor(news.cause, recipient.id),
  ...compose(newsLetter(happening, recipient)),
})

function asDigestItem({ news, happening, recipient }: Told): Prisma.DigestItemCreateManyInput {
  const { actorName, language, path, facts, problems } = happening
  const kept: KeptFacts = { actorName, language, path, facts, problems }
  return {
    userId: recipient.id,
    releaseId: news.releaseId,
    kind: news.kind,
    facts: kept,
    cause: causeFor(news.cause, recipient.id),
  }
}
