import type { Config } from '#lib/config.ts'
import type { ProcessPlan } from './supervise.ts'

type Env = Record<string, string>

/** What a page or its compression has used goes back to the system at once; glibc would keep it, in pieces, for each thread. */
const thrift = {
  UV_THREADPOOL_SIZE: '2',
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '4096',
  MALLOC_TRIM_THRESHOLD_: '65536',
}

/** The edge faces the world, so it is told only what it needs: no secret, and no way to the desk's side of the database. */
export const edgePlan = (config: Config, env: Env): ProcessPlan => ({
  name: 'edge',
  // Pages lie outside the heap; a small one keeps the process small.
  args: ['--max-semi-space-size=2', '--expose-gc', 'edge.ts'],
  env: {
    ...env,
    PORT: String(config.port),
    HOST: config.host,
    APP_URL: `http://localhost:${env.PORT}`,
    ...thrift,
    DATABASE_URL: undefined,
    BALAGH_SECRET: undefined,
    BALAGH_DEMO_PASSWORD: undefined,
    SMTP_URL: undefined,
  },
})
