import { Prisma } from '#generated/prisma/client.ts'

/** What readers of a document were told of its changes: `at`, `kind` and `note`. Silent editions are no part of it. */
export const changesOf = (documentId: Prisma.Sql) => Prisma.sql`
  SELECT told."publishedAt" AS at, told."editionKind" AS kind, told."correctionNote" AS note
  FROM newsroom."PublishedEdition" told WHERE told."documentId" = ${documentId} AND told."editionKind" <> 'minor'
  UNION ALL SELECT notice.at, 'correction', notice.text
  FROM newsroom."CorrectionNotice" notice WHERE notice."documentId" = ${documentId}`
