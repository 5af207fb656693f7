import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { sortBy } from './order.ts'
import type { BoilerplateChoice } from './register.ts'

const columns = {
  select: { id: true, locale: true, text: true, boilerplate: { select: { name: true } } },
  orderBy: { number: 'desc' },
} as const

/** The newest version of each boilerplate in use, and the versions that a release names already. */
export async function listBoilerplateChoices(
  screen: Locale,
  chosenIds: string[],
): Promise<Record<Locale, BoilerplateChoice[]>> {
  const newest = await db.boilerplateVersion.findMany({
    where: { boilerplate: { retiredAt: null } },
    distinct: ['boilerplateId', 'locale'],
    ...columns,
  })
  const chosen = await db.boilerplateVersion.findMany({
    where: { id: { in: chosenIds, notIn: newest.map(({ id }) => id) } },
    ...columns,
  })
  const all = [...newest, ...chosen]
  const choicesIn = (locale: Locale) => {
    const choices = all
      .filter((version) => version.locale === locale)
      .map(({ id, boilerplate, text }) => ({ versionId: id, name: boilerplate.name, text }))
    return sortBy(choices, screen, ({ name }) => name)
  }
  return { ar: choicesIn('ar'), en: choicesIn('en') }
}
