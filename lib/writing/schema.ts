import { z } from 'zod'
import { keptWords, locale, textSave } from '#lib/releases/schema.ts'

const id = z.guid()

/** What a page sends every two seconds while someone types in it. */
export const unsavedText = textSave.required({ unsaved: true })
export type UnsavedTextInput = z.input<typeof unsavedText>

export const droppedText = z.strictObject({
  releaseId: id,
  locale,
  page: keptWords.shape.page,
  /** How far it had come when the person decided; what has been kept since stays. */
  sequence: keptWords.shape.sequence,
})

/** What a screen says of its person every few seconds. */
export const presenceAct = z.enum(['read', 'write', 'take', 'leave'])
export const presenceCall = z.strictObject({ releaseId: id, locale, act: presenceAct })
export type PresenceCall = z.infer<typeof presenceCall>
