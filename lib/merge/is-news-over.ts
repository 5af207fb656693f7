import { sameText } from '#lib/releases/text.ts'
import { mergeText, type Texts } from './merge-text.ts'

/** Whether mine has anything that theirs lacks. */
export function isNewsOver(texts: Texts): boolean {
  const { text, clashes } = mergeText(texts)
  return clashes.length > 0 || !sameText(text, texts.theirs)
}
