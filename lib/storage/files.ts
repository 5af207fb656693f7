import { join } from 'node:path'
import { readConfig } from '#lib/config.ts'
import { localStorage } from './local-storage.ts'

/** The files of this installation. */
export const files = localStorage(join(readConfig().dataFolder, 'files'))
