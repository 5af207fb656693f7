import type { Config } from '#lib/config.ts'
import { say } from './say.ts'

type Told = { accounts: { email: string; password: string }[]; setUpPath: string | null }

/** Tells the person who started Balagh where it is and how to get in. */
export function announce({ publicUrl }: Config, { accounts, setUpPath }: Told) {
  say('')
  say(`  Site  الموقع     ${publicUrl}/        English  ${publicUrl}/en`)
  say(`  Desk  المكتب     ${publicUrl}/admin   English  ${publicUrl}/en/admin`)
  for (const { email, password } of accounts) say(`  ${email.padEnd(28)} ${password}`)
  if (setUpPath) say(`  Set up the first administrator (once)  ${publicUrl}${setUpPath}`)
  say('\n  Ctrl-C stops everything.\n')
}
