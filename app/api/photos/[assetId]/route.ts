import { currentActor } from '#lib/auth/current-actor.ts'
import { findPhotoStateFor } from '#lib/media/find-photo.ts'
import { answer, answerRefusal } from '../answers.ts'

type Context = { params: Promise<{ assetId: string }> }

export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor()
  if (!actor) return answerRefusal('photo.signed_out')
  const photo = await findPhotoStateFor(actor, (await params).assetId)
  return photo ? answer({ ok: true, ...photo }) : answerRefusal('photo.missing')
}
