// The silent corrections of `cleanText`, over a whole body: done when a body is saved.
import { cleanText } from './clean-text.ts'
import type { Inline } from './inline.ts'
import { mapLines } from './lines.ts'
import type { RichText } from './schema.ts'

const cleanRun = (run: Inline): Inline[] => {
  if (run.type !== 'text') return [run]
  const text = cleanText(run.text)
  return text ? [{ ...run, text }] : []
}

export const cleanRichText = (doc: RichText): RichText => ({
  ...doc,
  content: doc.content.map((block) => {
    const cleaned = mapLines(block, (line) => line.flatMap(cleanRun))
    if (cleaned.type !== 'quote') return cleaned
    const speaker = cleanText(cleaned.attrs.speaker).trim()
    return { ...cleaned, attrs: { ...cleaned.attrs, speaker } }
  }),
})
