import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { orTaken } from '../or-taken.ts'
import { recordSave } from '../record-save.ts'
import { boilerplateFields } from '../schema.ts'

/** Adds a boilerplate or changes it. A changed text becomes a new version; editions keep the version that they name. */
export async function saveBoilerplate(
  actor: Actor,
  input: unknown,
): Promise<Result<{ id: string }>> {
  const parsed = boilerplateFields.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'register.save')) return refuse('register.not_allowed')
  const { id, revision, name, textAr, textEn } = parsed.data

  const saving = db.$transaction(async (tx): Promise<Result<{ id: string }>> => {
    if (id) {
      const data = { name, revision: { increment: 1 } }
      const { count } = await tx.boilerplate.updateMany({ where: { id, revision }, data })
      if (count === 0) return refuse('register.changed_meanwhile')
    }
    const saved = id ?? (await tx.boilerplate.create({ data: { name }, select: { id: true } })).id
    await addVersions(tx, saved, { ar: textAr, en: textEn })
    const action = id ? 'changed' : 'created'
    await recordSave(tx, actor, saved, { register: 'boilerplates', action })
    return { ok: true, id: saved }
  })
  return orTaken('name', saving)
}

/** The row of the boilerplate is locked by now, so that no other save can take the same number. */
async function addVersions(tx: Tx, boilerplateId: string, texts: Record<Locale, string>) {
  for (const locale of locales) {
    const newest = await tx.boilerplateVersion.findFirst({
      where: { boilerplateId, locale },
      orderBy: { number: 'desc' },
      select: { number: true, text: true },
    })
    if (newest?.text === texts[locale]) continue
    const number = (newest?.number ?? 0) + 1
    await tx.boilerplateVersion.create({
      data: { boilerplateId, locale, number, text: texts[locale] },
      select: { id: true },
    })
  }
}
