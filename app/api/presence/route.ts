import { actorOfPage } from '#lib/auth/current-actor.ts'
import { bePresent } from '#lib/writing/commands/be-present.ts'
import { answerPost } from '../answer-post.ts'

const mostBytes = 1_000

/** Who has a text open, asked every few seconds: actions would wait for each other. */
export async function POST(request: Request) {
  return answerPost(request, mostBytes, bePresent, actorOfPage)
}
