import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { schedulePlan } from '#lib/plans/commands/schedule-plan.ts'
import { publishEditions } from '#lib/publishing/publish-editions.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  approve,
  aPublishedRelease,
  done,
  publish,
  revisionOf,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { aScheduling } from '#prisma/demo/plan-factories.ts'
import { translate } from '#prisma/demo/translation-factories.ts'

let editor: Person
let translator: Person
beforeAll(async () => {
  editor = await anEditor()
  translator = await aPerson('translator')
})

const summary = {
  ar: 'شارك 2.500 جندي من 14 دولة.',
  en: 'Some 25,000 soldiers from 14 countries took part.',
}

/** Arabic and English, approved; the English summary has ten times the soldiers. */
async function aDifferingRelease({ isApproved = true } = {}) {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  await writeText(editor, releaseId, 'ar', { summary: summary.ar })
  await writeText(editor, releaseId, 'en', { summary: summary.en })
  await submit(editor, releaseId, 'ar', 'en')
  if (isApproved) await approve(system, releaseId, 'ar', 'en')
  return releaseId
}

const asked = async (releaseId: string, ...locales: Locale[]) => ({
  releaseId,
  editions: await Promise.all(
    locales.map(async (locale) => ({ locale, revision: await revisionOf(releaseId, locale) })),
  ),
})
const refusal = async (releaseId: string, ...locales: Locale[]) =>
  refusalOf(async () => publishEditions(editor, await asked(releaseId, ...locales)))

const unsigned = { code: 'parity.unsigned', field: 'en', values: { count: 1 } }

test('a translation does not go out beside an original with other figures', async () => {
  const releaseId = await aDifferingRelease()
  expect(await refusal(releaseId, 'ar', 'en')).toEqual([unsigned])
  await publish(editor, releaseId, ['ar'])
  expect(await refusal(releaseId, 'en')).toEqual([unsigned])
})

test('the original goes out whatever the translation says', async () => {
  const releaseId = await aDifferingRelease()
  await publish(editor, releaseId, ['ar'])
})

test('a translation alone stands beside nothing', async () => {
  const releaseId = await aDifferingRelease()
  await publish(editor, releaseId, ['en'])
})

test('who sends it out by force stands by the facts with the same reason', async () => {
  const releaseId = await aDifferingRelease({ isApproved: false })
  const force = { reason: 'رقم جديد وصل بعد إقفال النص العربي' }
  await done(publishEditions(editor, { ...(await asked(releaseId, 'ar', 'en')), force }))
  const documentId = (await db.document.findFirstOrThrow({ where: { releaseId, locale: 'en' } })).id
  expect(await db.paritySignOff.findMany({ where: { documentId } })).toMatchObject([
    {
      segment: 'summary',
      reason: force.reason,
      actorId: editor.id,
      findings: [
        { kind: 'number', is: 'different', source: { text: '2.500' }, target: { text: '25,000' } },
      ],
    },
  ])
  const event = await db.auditEvent.findFirst({ where: { event: 'parity.signed_off', releaseId } })
  expect(event).toMatchObject({ locale: 'en', facts: { segments: 1, note: force.reason } })
})

test('it cannot be planned, either', async () => {
  const releaseId = await aDifferingRelease()
  const scheduling = await aScheduling([releaseId], ['ar', 'en'])
  expect(await refusalOf(() => schedulePlan(editor, scheduling))).toEqual([
    { ...unsigned, field: `${releaseId}.en` },
  ])
})

describe('words of a machine', () => {
  async function withMachineWords() {
    const releaseId = await aPublishedRelease(editor, ['ar'])
    await done(addDocument(editor, { releaseId }))
    await writeText(editor, releaseId, 'en')
    await translate(translator, releaseId, [
      { key: 'summary', act: 'write', text: 'Machines met in Rabat.', origin: 'machine' },
    ])
    await submit(editor, releaseId, 'en')
    return releaseId
  }

  test('do not go out, not even by force', async () => {
    const releaseId = await withMachineWords()
    const problem = { code: 'translation.machine_unconfirmed', field: 'en', values: { count: 1 } }
    const force = { reason: 'عاجل' }
    const input = { ...(await asked(releaseId, 'en')), force }
    expect(await refusalOf(() => publishEditions(editor, input))).toEqual([problem])
    await approve(system, releaseId, 'en')
    expect(await refusal(releaseId, 'en')).toEqual([problem])
  })
})

test('what was signed off goes out, until its words change', async () => {
  const releaseId = await aDifferingRelease({ isApproved: false })
  await approve(system, releaseId, 'ar')
  await translate(editor, releaseId, [{ key: 'summary', act: 'confirm', signOff: 'عدد جديد' }])
  const finish = async (...locales: Locale[]) => {
    await submit(editor, releaseId, ...locales)
    await approve(system, releaseId, ...locales)
  }
  await approve(system, releaseId, 'en')
  await writeText(editor, releaseId, 'ar', { summary: 'شارك 2.600 جندي من 14 دولة.' })
  await finish('ar')
  expect(await refusal(releaseId, 'ar', 'en')).toEqual([unsigned])
  await writeText(editor, releaseId, 'ar', { summary: summary.ar })
  await finish('ar')
  await publish(editor, releaseId, ['ar', 'en'])
})
