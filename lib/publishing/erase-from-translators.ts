import type { Tx } from '#lib/db/desk.ts'

/**
 * What a kill takes out of the translators' tools: memory offers its words to nobody, and files that came back with them from
 * outside are emptied, waiting or not. A file names in its report the releases that it carries.
 */
export async function eraseFromTranslators(tx: Tx, releaseId: string) {
  await tx.memoryUnit.deleteMany({ where: { releaseId } })
  await tx.$executeRaw`
    UPDATE desk."ReturnedFile" SET name = '', content = ''::bytea, bytes = 0, report = '{}',
      "decidedAt" = coalesce("decidedAt", clock_timestamp()),
      state = CASE state WHEN 'waiting' THEN 'dropped'::desk."ReturnedFileState" ELSE state END
    WHERE strpos(report::text, ${releaseId}) > 0`
}
