import type { Config } from '#lib/config.ts'
import { say } from './say.ts'

/** Tells the person who started Balagh where it is and how to get in. */
export async function announce({ publicUrl, demoPassword, dataFolder }: Config, isDemo: boolean) {
  say('')
  say(`  Site  الموقع     ${publicUrl}/        English  ${publicUrl}/en`)
  say(`  Desk  المكتب     ${publicUrl}/admin   English  ${publicUrl}/en/admin`)
  // Imported late: these modules connect with the addresses that the start has put into the environment.
  if (isDemo) {
    const { demoAccounts } = await import('#prisma/demo/accounts.ts')
    for (const { email, password } of demoAccounts(demoPassword, dataFolder))
      say(`  ${email.padEnd(28)} ${password}`)
  }
  const { createSetUpLink } = await import('#lib/users/commands/create-set-up-link.ts')
  const { db } = await import('#lib/db/desk.ts')
  const path = await createSetUpLink()
  await db.$disconnect()
  if (path) say(`  Set up the first administrator (once)  ${publicUrl}${path}`)
  say('\n  Ctrl-C stops everything.\n')
}
