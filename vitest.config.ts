import { defineConfig } from 'vitest/config'

const exclude = ['node_modules/**', '.next/**', 'e2e/**']

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'texts', include: ['locales/*.test.ts'], exclude } },
      {
        test: {
          name: 'all',
          include: ['**/*.test.ts'],
          exclude: [...exclude, 'locales/*.test.ts'],
          globalSetup: ['lib/testing/cluster.ts'],
          setupFiles: ['lib/testing/database.ts'],
          // Each file has a database of its own and its own modules, which connect to it when they are imported.
          pool: 'forks',
          hookTimeout: process.env.BALAGH_TORTURE ? 3_600_000 : 60_000,
          testTimeout: process.env.BALAGH_TORTURE ? 3_600_000 : 60_000,
        },
      },
    ],
    maxWorkers: 2,
  },
})
