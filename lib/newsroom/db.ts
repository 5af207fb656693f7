import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '#generated/prisma/client.ts'
import { withSettings } from '#lib/db/connection.ts'

type Newsroom = Pick<
  PrismaClient,
  | 'publishedEdition'
  | 'liveDocument'
  | 'liveFacet'
  | 'facetCount'
  | 'subject'
  | 'publishedFile'
  | 'site'
  | 'siteFile'
  | 'epoch'
  | '$queryRaw'
>

// A reader is told that the site is unwell sooner than after the driver's half minute.
const patience = { connectionTimeoutMillis: 3000, statement_timeout: 5000 }

/** What is public, as the role balagh_newsroom. The type hides the desk's tables; the role could not read them anyway. */
export const newsroom: Newsroom = new PrismaClient({
  adapter: new PrismaPg({
    connectionString: withSettings(process.env.DATABASE_NEWSROOM_URL),
    max: 10,
    ...patience,
  }),
})
