import { RichTextLine } from './rich-text-line.tsx'
import type { ListItem } from '#lib/rich-text/schema.ts'

type Part = ListItem['content'][number]
type List = { type: 'bulletList' | 'orderedList'; content: readonly { content: Part[] }[] }

/** A list and the lists inside its items. */
export function RichTextList({ list, id }: { list: List; id?: string }) {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol'
  return (
    <Tag id={id}>
      {list.content.map((item, index) => (
        <li key={index}>
          {item.content.map((part, at) =>
            part.type === 'paragraph' ? (
              <p key={at}>
                <RichTextLine line={part.content} />
              </p>
            ) : (
              <RichTextList key={at} list={part} />
            ),
          )}
        </li>
      ))}
    </Tag>
  )
}
