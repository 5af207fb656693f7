import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { findReleaseFor } from '#lib/releases/queries.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  approve,
  done,
  publish,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { signOffFacts } from './sign-off-facts.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

/** Approved, with ten times the soldiers in the English summary. */
async function aDifferingRelease() {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  await writeText(editor, releaseId, 'ar', { summary: 'شارك 2.500 جندي.' })
  await writeText(editor, releaseId, 'en', { summary: 'Some 25,000 soldiers took part.' })
  await submit(editor, releaseId, 'ar', 'en')
  await approve(system, releaseId, 'ar', 'en')
  return releaseId
}

async function asked(releaseId: string, reason = 'العدد الإنجليزي يشمل الدول الشريكة') {
  const { unsigned } = (await findReleaseFor(editor, releaseId))!
  const segments = unsigned.flatMap((one) =>
    one.segments.map(({ key, sourceHash, targetHash }) => ({ key, sourceHash, targetHash })),
  )
  return { releaseId, locale: 'en' as const, segments, reason }
}
const codes = async (input: unknown, actor = editor) =>
  (await refusalOf(() => signOffFacts(actor, input))).map(({ code }) => code)

test('who signs off says why, and the translation may go out', async () => {
  const releaseId = await aDifferingRelease()
  const before = (await findReleaseFor(editor, releaseId))!
  const translation = () => before.documents.find(({ locale }) => locale === 'en')!
  expect(translation().steps.publish).toEqual([
    { code: 'parity.unsigned', field: 'en', values: { count: 1 } },
  ])
  expect(translation().unsigned).toHaveLength(1)
  const input = await asked(releaseId)
  await done(signOffFacts(editor, input))
  expect((await findReleaseFor(editor, releaseId))!.unsigned).toMatchObject([{ segments: [] }])
  const kept = await db.paritySignOff.findMany({ where: { document: { releaseId } } })
  expect(kept).toMatchObject([
    { segment: 'summary', reason: input.reason, actorId: editor.id, ...hashesOf(input) },
  ])
  await publish(editor, releaseId, ['ar', 'en'])
})

const hashesOf = ({ segments: [one] }: Awaited<ReturnType<typeof asked>>) => ({
  sourceHash: one!.sourceHash,
  targetHash: one!.targetHash,
})

test('a translator may, while they may write the translation', async () => {
  const releaseId = await aDifferingRelease()
  const translator = await aPerson('translator')
  expect(await codes(await asked(releaseId), translator)).toEqual(['release.not_allowed'])
  await writeText(editor, releaseId, 'en', { summary: 'Some 25,000 soldiers.' })
  await done(signOffFacts(translator, await asked(releaseId)))
})

describe('is refused', () => {
  test('without a reason', async () => {
    const releaseId = await aDifferingRelease()
    expect(await codes(await asked(releaseId, '  '))).toEqual(['parity.reason_missing'])
  })

  test('for words that changed since they were read', async () => {
    const releaseId = await aDifferingRelease()
    const input = await asked(releaseId)
    await writeText(editor, releaseId, 'en', { summary: 'Some 26,000 soldiers took part.' })
    expect(await codes(input)).toEqual(['parity.changed_meanwhile'])
    expect(await db.paritySignOff.count({ where: { document: { releaseId } } })).toBe(0)
  })

  test('for a language or a release that is not there', async () => {
    const releaseId = await aFinishedRelease(editor)
    const segments = [{ key: 'summary', sourceHash: 'a', targetHash: 'b' }]
    const input = { releaseId, locale: 'en', segments, reason: 'x' }
    expect(await codes(input)).toEqual(['release.unknown'])
    expect(await codes({ ...input, releaseId: crypto.randomUUID() })).toEqual(['release.unknown'])
  })
})
