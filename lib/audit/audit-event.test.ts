import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditEvents } from './audit-event.ts'

const sources = globSync('lib/**/*.ts')
  .filter((path) => !path.endsWith('.test.ts') && path !== 'lib/audit/audit-event.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => text.includes('recordEvent'))
  .join('\n')

test.each(auditEvents)('%s is recorded by a command', (event) => {
  expect(sources).toContain(`'${event}'`)
})

test('each event is named once', () => {
  expect(new Set(auditEvents).size).toBe(auditEvents.length)
})
