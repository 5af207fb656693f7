import { searchFeedRoute } from '../../../_feeds/answers.ts'

export const dynamic = 'force-dynamic'

export const GET = searchFeedRoute('xml')
