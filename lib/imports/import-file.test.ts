import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { importFile, type Refused } from './import-file.ts'
import { readLines } from './read-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'balagh-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text = (headline: string) => ({ headline, summary: 'ملخص', body: 'متن' })
const aLine = (name: string) =>
  JSON.stringify({ externalId: name, kind: 'speech', date: '2020-01-01', ar: text(name) })
function aFile(...lines: string[]) {
  const path = join(folder, `${Math.random()}.jsonl`)
  writeFileSync(path, lines.join('\n'))
  return path
}

async function importAll(path: string) {
  const refused: Refused[] = []
  const tally = await importFile(path, {
    publish: true,
    onRefused: (one) => refused.push(one),
    onProgress: () => {},
  })
  return { tally, refused }
}

test('each refused line is told by its number, with its reasons; the others are taken in', async () => {
  const path = aFile(
    `\uFEFF${aLine('f1')}`,
    '',
    '{broken',
    aLine('f2'),
    '{"externalId":"f3"}',
    aLine('f1'),
  )
  const { tally, refused } = await importAll(path)
  expect(tally).toMatchObject({ imported: 2, known: 1, refused: 2 })
  expect(refused.map(({ number, externalId }) => [number, externalId])).toEqual([
    [3, undefined],
    [5, 'f3'],
  ])
  expect(refused[0]!.problems).toEqual([{ code: 'import.not_json' }])
})

test('many bundles at once, with the same release in several of them, take it in once', async () => {
  const names = Array.from({ length: 450 }, (_, at) => `m${at % 300}`)
  const { tally } = await importAll(aFile(...names.map(aLine)))
  expect(tally).toMatchObject({ imported: 300, known: 150, refused: 0 })
  expect(await db.release.count({ where: { externalId: { startsWith: 'm' } } })).toBe(300)
})

test('lines of any length, endings and last lines without one', async () => {
  const path = aFile('a\r', 'ب'.repeat(400_000), 'x'.repeat(2_100_000), 'end')
  const lines = []
  for await (const { number, text: content, end } of readLines(path))
    lines.push([number, content?.trim().length ?? null, end])
  expect(lines.map(([number, length]) => [number, length])).toEqual([
    [1, 1],
    [2, 400_000],
    [3, null],
    [4, 3],
  ])
  expect(lines[0]![2]).toBe(3)
})

test('killed in the middle and started again, everything is there once', async () => {
  const path = aFile(...Array.from({ length: 1500 }, (_, at) => aLine(`k${at}`)))
  const start = () =>
    spawn(process.execPath, ['import.ts', path, '--publish', '--language', 'ar'], {
      env: {
        ...process.env,
        DATABASE_URL: ownerUrl,
        DATABASE_NEWSROOM_URL: '',
        BALAGH_DATA: folder,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const taken = () => db.release.count({ where: { externalId: { startsWith: 'k' } } })
  const first = start()
  while ((await taken()) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  first.kill('SIGKILL')
  await once(first, 'exit')
  const half = await taken()
  expect(half % 100).toBe(0)
  expect(half).toBeLessThan(1500)

  const second = start()
  let said = ''
  second.stdout!.setEncoding('utf8').on('data', (part: string) => (said += part))
  const [code] = await once(second, 'exit')
  expect(code, said).toBe(0)
  expect(said).toContain('في الثانية')
  expect(await taken()).toBe(1500)
  const live = await newsroom.liveDocument.count({ where: { year: 2020 } })
  expect(live).toBeGreaterThanOrEqual(1500)
  const numbers = await db.release.findMany({ where: { year: 2020 }, select: { sequence: true } })
  expect(Math.max(...numbers.map(({ sequence }) => sequence!))).toBe(numbers.length)
})
