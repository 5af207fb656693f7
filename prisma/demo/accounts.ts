// The demo office's people, with a random password each unless one is given for all.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '#lib/access/actor.ts'

export type DemoAccount = { key: string; email: string; name: string; role: Role; password: string }

const people: [key: string, name: string, role: Role][] = [
  ['admin', 'نادية العلوي', 'administrator'],
  ['editor', 'يوسف بنجلون', 'editor'],
  ['editor2', 'سلمى الإدريسي', 'editor'],
  ['writer', 'كريم التازي', 'writer'],
  ['translator', 'هدى الفاسي', 'translator'],
]

/** The same accounts at every start: passwords are made once and kept in the data folder. */
export function demoAccounts(given: string | undefined, dataFolder: string): DemoAccount[] {
  const file = join(dataFolder, 'demo-accounts.json')
  const kept: Record<string, string> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {}
  for (const [key] of people) kept[key] ??= given ?? randomBytes(12).toString('base64url')
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  return people.map(([key, name, role]) => ({
    key,
    name,
    role,
    email: `${key}@demo.example`,
    password: kept[key]!,
  }))
}
