import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditEvents } from './audit-event.ts'

/** News by mail have names of their own, some of them the same. */
const others = ['lib/audit/audit-event.ts', 'lib/mail/news.ts']
const sources = globSync('lib/**/*.ts')
  .filter((path) => !path.endsWith('.test.ts') && !others.includes(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

test.each(auditEvents)('%s is recorded by a command', (event) => {
  expect(sources.includes(`'${event}'`)).toBe(true)
})

test('each event is named once', () => {
  expect(new Set(auditEvents).size).toBe(auditEvents.length)
})
