import { feedRoute } from '../../_feeds/answers.ts'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('ninjs')
