import type { DemoRelease } from '#prisma/demo/release-text.ts'

import { agriculture } from './agriculture.ts'
import { culture } from './culture.ts'
import { defence } from './defence.ts'
import { diplomacy } from './diplomacy.ts'
import { economy } from './economy.ts'
import { energy } from './energy.ts'
import { environment } from './environment.ts'
import { health } from './health.ts'
import { readouts } from './readouts.ts'
import { speeches } from './speeches.ts'
import { statements } from './statements.ts'
import { transport } from './transport.ts'

/** Everything fictitious that the demo opens with, oldest first. */
export const demoTexts: DemoRelease[] = [
  ...diplomacy,
  ...statements,
  ...readouts,
  ...defence,
  ...economy,
  ...energy,
  ...health,
  ...transport,
  ...culture,
  ...environment,
  ...agriculture,
  ...speeches,
].toSorted((one, other) => one.date.localeCompare(other.date))
