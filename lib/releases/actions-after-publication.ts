'use server'
// What is done to a release that readers have: done is when every edge has seen it.
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { awaitEdges } from '#lib/publishing/await-edges.ts'
import { backdateRelease } from '#lib/publishing/backdate-release.ts'
import { changeAddress } from '#lib/publishing/change-address.ts'
import { killRelease } from '#lib/publishing/kill-release.ts'
import { type Result, refuse } from '#lib/result.ts'

const signedOut = () => refuse('sign_in.needed')

async function seenByReaders<T extends Result<{ epoch: number | null }>>(answer: T): Promise<T> {
  if (answer.ok && answer.epoch !== null) await awaitEdges(answer.epoch)
  return answer
}

export async function killReleaseAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? seenByReaders(await killRelease(actor, input)) : signedOut()
  })
}

export async function changeAddressAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? seenByReaders(await changeAddress(actor, input)) : signedOut()
  })
}

export async function backdateReleaseAction(input: unknown) {
  return orDatabaseGone(async () => {
    const actor = await actionActor()
    return actor ? seenByReaders(await backdateRelease(actor, input)) : signedOut()
  })
}
