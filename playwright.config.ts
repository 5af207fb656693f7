import { defineConfig } from '@playwright/test'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Run through npm test, which starts the application and the database and says where they are. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/office.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  projects: [
    {
      name: 'people',
      testIgnore: ['settings.spec.ts', 'secrets.spec.ts', 'faults.spec.ts', 'start.spec.ts'],
    },
    // Compares the whole site with itself, so nobody else may publish meanwhile.
    { name: 'secrets', testMatch: 'secrets.spec.ts', dependencies: ['people'] },
    // Dresses every page anew, so nobody else may be looking at one.
    { name: 'settings', testMatch: 'settings.spec.ts', dependencies: ['secrets'] },
    // Cut the wire and start other instances when no one else is at work.
    { name: 'faults', testMatch: ['faults.spec.ts', 'start.spec.ts'], dependencies: ['settings'] },
  ],
  use: {
    baseURL: process.env.BALAGH_PUBLIC_URL,
    launchOptions: { executablePath: process.env.PLAYWRIGHT_CHROMIUM, args },
    viewport: { width: 1280, height: 900 },
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
})
