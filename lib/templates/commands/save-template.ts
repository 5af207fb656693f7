import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { locales } from '#lib/i18n/locale.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { templateSave, type TemplateWords } from '../schema.ts'
import { emptyShared, type TemplateTexts } from '../template.ts'
import { isEmpty, textWith } from '../words.ts'

/** Adds a template by hand, or changes one. Releases that began from it stay as they are. */
export async function saveTemplate(actor: Actor, input: unknown): Promise<Result<{ id: string }>> {
  const parsed = templateSave.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  if (!may(actor, 'template.save')) return refuse('template.not_allowed')
  const { id, revision, words, ...names } = parsed.data

  return db.$transaction(async (tx) => {
    const former = id ? await readTexts(tx, id) : {}
    if (!former) return refuse('template.unknown')
    const texts = textsWith(former, words)
    const saved = id ?? (await create(tx, actor, names, texts))
    if (id) {
      const { count } = await tx.releaseTemplate.updateMany({
        where: { id, revision },
        data: { ...names, texts, revision: { increment: 1 } },
      })
      if (count === 0) return refuse('template.changed_meanwhile')
    }
    const facts = { action: id ? 'changed' : 'created', name: names.nameAr }
    await recordEvent(tx, actor, 'template.saved', { subjectId: saved, facts })
    return { ok: true, id: saved }
  })
}

async function readTexts(tx: Tx, id: string) {
  const found = await tx.releaseTemplate.findUnique({ where: { id }, select: { texts: true } })
  return found && (found.texts as TemplateTexts)
}

function textsWith(former: TemplateTexts, words: Record<'ar' | 'en', TemplateWords>) {
  const written = locales.filter((locale) => former[locale] || !isEmpty(words[locale]))
  return Object.fromEntries(
    written.map((locale) => [locale, textWith(former[locale], words[locale])]),
  )
}

type Names = Omit<Parameters<Tx['releaseTemplate']['create']>[0]['data'], 'texts' | 'shared'>

async function create(tx: Tx, actor: Actor, names: Names, texts: TemplateTexts) {
  const { id } = await tx.releaseTemplate.create({
    data: { ...names, texts, shared: emptyShared, createdById: idOf(actor) } as never,
    select: { id: true },
  })
  return id
}
