// One published release of a thousand words, which can be published again and again with another headline.
import { db } from '#lib/db/desk.ts'
import { anEditor, aPublishedRelease, publish, submit, writeText } from '#prisma/demo/factories.ts'
import { thousandWords } from '../thousand-words.ts'

export async function aReleaseToEdit() {
  const editor = await anEditor()
  const releaseId = await aPublishedRelease(editor, ['ar'], { withPhoto: true })
  const publishAs = async (headline: string) => {
    await writeText(editor, releaseId, 'ar', { headline, body: thousandWords(1) })
    await submit(editor, releaseId, 'ar')
    await publish(editor, releaseId, ['ar'], { kind: 'minor' })
  }
  await publishAs('بلاغ القياس')
  const { year, sequence, documents } = await db.release.findUniqueOrThrow({
    where: { id: releaseId },
    include: { documents: true },
  })
  const path = `/releases/${year}/${sequence}/${encodeURIComponent(documents[0]!.slug!)}`
  return { path, publish: publishAs, end: () => db.$disconnect() }
}
