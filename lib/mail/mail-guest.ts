import type { Tx } from '#lib/db/desk.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { defaultSite } from '#lib/newsroom/default-site.ts'
import { compose } from './words/compose.ts'
import type { GuestKind } from './guest-kinds.ts'
import { isAddress } from './smtp/address.ts'
import { type Facts, oneLine } from './words/facts.ts'
import { guestLetter } from './words/guest-letter.ts'

export type GuestMail = {
  kind: GuestKind
  to: string
  name: string
  locale: Locale
  releaseId?: string
  /** Absolute path of ours with its language, without origin; none when there is nothing to open. */
  path: string
  facts: Facts
  /** Carries a secret link: its words are wiped once it is sent. */
  isConfidential: boolean
  /** The same mail is never written twice for one cause. */
  cause?: string
}

/** Writes a mail to somebody without an account, in the transaction of what it tells of. */
export async function mailGuest(tx: Tx, mail: GuestMail): Promise<void> {
  const { kind, to, name, locale, releaseId, isConfidential, cause } = mail
  const words = compose(guestLetter({ ...mail, office: await officeNames(tx) }))
  const refused = isAddress(to) ? {} : ({ state: 'failed', problem: 'address_refused' } as const)
  await tx.mail.createMany({
    data: [
      {
        kind,
        to: oneLine(to),
        toName: oneLine(name),
        locale,
        releaseId,
        isConfidential,
        cause,
        ...words,
        ...refused,
      },
    ],
    skipDuplicates: true,
  })
}

/** Takes back mails that are not sent yet, by their causes: what they invite to is no longer so. */
export async function cancelMails(tx: Tx, causes: string[]): Promise<void> {
  await tx.mail.updateMany({
    where: { cause: { in: causes }, state: 'waiting' },
    data: { state: 'cancelled', problem: 'taken_back' },
  })
  await tx.mail.updateMany({
    where: { cause: { in: causes }, state: 'cancelled', isConfidential: true },
    data: { text: '', html: '' },
  })
}

async function officeNames(tx: Tx): Promise<Record<Locale, string>> {
  const site = await tx.siteSettings.findUnique({
    where: { id: 1 },
    select: { nameAr: true, nameEn: true },
  })
  const [ar, en] = locales.map((locale) => defaultSite(locale).name)
  return { ar: site?.nameAr || ar!, en: site?.nameEn || en! }
}
