import { subjectFeedRoute } from '../../../../_feeds/answers.ts'

export const dynamic = 'force-dynamic'

export const GET = subjectFeedRoute('place', 'atom')
