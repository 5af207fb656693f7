import { currentActor } from '#lib/auth/current-actor.ts'
import { isOurOrigin } from '#lib/auth/origin.ts'
import { answerRefusal } from './answers.ts'
import { answerUpload } from './answer-upload.ts'

export async function POST(request: Request) {
  if (!isOurOrigin(request.headers)) return answerRefusal('photo.foreign_origin')
  const actor = await currentActor()
  return actor ? answerUpload(actor, request) : answerRefusal('photo.signed_out')
}
