import { someRegisters } from '#prisma/demo/registers.ts'

/** Before all browser tests: the places, topics, contacts and the boilerplate that the office keeps. */
export default async function furnish() {
  await someRegisters()
}
