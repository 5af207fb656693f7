import { keepUnsaved } from '#lib/writing/commands/keep-unsaved.ts'
import { leaveText } from '#lib/writing/commands/leave-text.ts'
import { answerPost } from '../answer-post.ts'

/** Twice what the largest text needs. */
const mostBytes = 2_000_000

/** What is being typed. A page that closes cannot wait for an action, so this is a door of its own. */
export async function POST(request: Request) {
  const isLeaving = new URL(request.url).searchParams.has('leaving')
  return answerPost(request, mostBytes, isLeaving ? leaveText : keepUnsaved)
}
