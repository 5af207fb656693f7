import pg from 'pg'
import { expect, test, vi } from 'vitest'
import type { Locale } from '#lib/i18n/locale.ts'
import {
  anApprovedRelease,
  anEditor,
  aPublishedRelease,
  approve,
  done,
  publish,
  revisionOf,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { publishEditions } from './publish-editions.ts'

/** Three of them tell the colleagues who wrote it, three compare the facts of both languages. */
const most = 20

const textOf = (said: unknown) =>
  typeof said === 'string' ? said : (said as { text: string }).text

/** What one publication says to the database, BEGIN and COMMIT included. */
async function statementsOf(releaseId: string, locales: Locale[], kinds: string[]) {
  const editions = []
  for (const [at, locale] of locales.entries())
    editions.push({
      locale,
      revision: await revisionOf(releaseId, locale),
      kind: kinds[at],
      correctionNote: 'تصحيح',
      siblingNote: 'صُحح النص الآخر',
    })
  const editor = await anEditor()
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await done(publishEditions(editor, { releaseId, editions }))
  const statements = query.mock.calls.map(([said]) => textOf(said))
  query.mockRestore()
  expect(statements.at(0)).toBe('BEGIN')
  expect(statements.at(-1)).toBe('COMMIT')
  return statements
}

test('a first publication of both languages', async () => {
  const releaseId = await anApprovedRelease(await anEditor(), ['ar', 'en'])
  const statements = await statementsOf(releaseId, ['ar', 'en'], ['minor', 'minor'])
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most)
})

test('a correction of both, and an update beside a correction', async () => {
  const editor = await anEditor()
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  for (const kinds of [
    ['correction', 'correction'],
    ['update', 'correction'],
  ]) {
    for (const locale of ['ar', 'en'] as const)
      await writeText(editor, releaseId, locale, { kicker: kinds.join() })
    await submit(editor, releaseId, 'ar', 'en')
    await approve(system, releaseId, 'ar', 'en')
    const statements = await statementsOf(releaseId, ['ar', 'en'], kinds)
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most)
  }
})

test('a correction of one beside the first publication of the other', async () => {
  const editor = await anEditor()
  const releaseId = await anApprovedRelease(editor, ['ar', 'en'])
  await publish(editor, releaseId, ['ar'])
  await writeText(editor, releaseId, 'ar', { kicker: 'دفاع' })
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  const statements = await statementsOf(releaseId, ['ar', 'en'], ['correction', 'minor'])
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most)
})
