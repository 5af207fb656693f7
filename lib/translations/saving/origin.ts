import { countWords, likeness } from '#lib/diff/likeness.ts'
import {
  plainTextOfSegment,
  type SegmentEntry,
  type SegmentOrigin,
  type SegmentText,
} from '../segment.ts'

/** So much of a machine's words must stand for the segment to be the machine's still. */
const ground = 0.3

type Words = { text: SegmentText | undefined; entry: SegmentEntry | undefined }

/**
 * Where words come from when others take the place of former ones. Who mends a machine's words has not written them: readers are
 * told of the machine as long as its words are the ground.
 */
export function originAfter(former: Words, text: SegmentText, asked: SegmentOrigin): SegmentOrigin {
  if (asked !== 'person' || former.entry?.origin !== 'machine' || !former.text) return asked
  const [one, other] = [former.text, text].map((words) => countWords(plainTextOfSegment(words)))
  return likeness(one!, other!) >= ground ? 'machine' : asked
}
