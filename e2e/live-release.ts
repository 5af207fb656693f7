import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import {
  aFinishedRelease,
  doneForReaders,
  publish,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'

export const aStamp = () => `2${Math.floor(Math.random() * 1e12)}`

export type Live = {
  id: string
  year: number
  sequence: number
  path: Record<Locale, string>
  headline: Record<Locale, string>
}

/** A release of our own, live in the given languages; the first is the original. */
export async function aLiveRelease(
  editor: Person,
  languages: Locale[],
  options: { withPhoto?: boolean } = {},
): Promise<Live> {
  const stamp = aStamp()
  const headline = {
    ar: `خلاصة <تجربة> & "F-16" رقم ${stamp}`,
    en: `A feed's <test> & "F-16" number ${stamp}`,
  }
  const id = await aFinishedRelease(editor, languages, options)
  for (const locale of languages)
    await writeText(editor, id, locale, { headline: headline[locale] })
  await submit(editor, id, ...languages)
  const { year, sequence } = await publish(editor, id, languages)
  const documents = await db.document.findMany({
    where: { releaseId: id },
    select: { locale: true, slug: true },
  })
  const path = Object.fromEntries(
    documents.map(({ locale, slug }) => [locale, `/releases/${year}/${sequence}/${slug}`]),
  ) as Live['path']
  return { id, year, sequence, path, headline }
}

export async function withdraw(
  editor: Person,
  releaseId: string,
  notices: Partial<Record<Locale, string>>,
) {
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  await doneForReaders(withdrawRelease(editor, { releaseId, revision, notices }))
}
