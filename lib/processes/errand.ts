// What a start needs once, in a process of its own that ends with it: these modules are large, and the supervisor, which stays
// for as long as Balagh runs, should not be.
//   node lib/processes/errand.ts migrate | demo | accounts | set-up-link
import { readConfig } from '#lib/config.ts'
import { explainDatabaseError } from './explain-database-error.ts'
import { StartError } from './start-error.ts'

const [name = ''] = process.argv.slice(2)
const config = readConfig()
const progress = (done: number, all: number) => process.send!({ progress: [done, all] })

// Imported late: each of them alone, and with the addresses that are in the environment.
const errands: Record<string, () => Promise<unknown>> = {
  migrate: async () => (await import('#prisma/migrate.ts')).migrate(process.env.OWNER_URL!),
  demo: async () => {
    const { loadDemoContent } = await import('#prisma/demo/load.ts')
    await loadDemoContent(config.demoPassword, config.dataFolder, progress)
  },
  accounts: async () => {
    const { demoAccounts } = await import('#prisma/demo/accounts.ts')
    return demoAccounts(config.demoPassword, config.dataFolder)
  },
  'set-up-link': async () => {
    const { createSetUpLink } = await import('#lib/users/commands/create-set-up-link.ts')
    return createSetUpLink()
  },
}

try {
  process.send!({ result: (await errands[name]!()) ?? null })
} catch (error) {
  process.send!({
    refused: error instanceof StartError ? error.message : explainDatabaseError(error),
  })
}
process.disconnect()
process.exit(0)
