import type { Inline } from '#lib/rich-text/schema.ts'
import type { SegmentText } from '#lib/translations/segment.ts'

const piece = /\[(?<words>[^\]]+)\]\((?<href>[^)]+)\)|\*\*(?<strong>[^*]+)\*\*|(?<plain>[^[*]+)/g

/** A paragraph; what stands out and what is linked as marks. */
export function asSegment(text: string): SegmentText {
  const content = [...text.matchAll(piece)].map(({ groups }): Inline => {
    const { words, href, strong, plain } = groups!
    if (href) return { type: 'text', text: words!, marks: [{ type: 'link', attrs: { href } }] }
    if (strong) return { type: 'text', text: strong, marks: [{ type: 'strong' }] }
    return { type: 'text', text: plain! }
  })
  return { type: 'paragraph', attrs: { id: 'aaaaaaaa' }, content }
}
