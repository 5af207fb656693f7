import type { ReactNode } from 'react'
import { RichTextLine } from './rich-text-line.tsx'
import type { ListItem } from '#lib/rich-text/schema.ts'

type Part = ListItem['content'][number]
type List = { type: 'bulletList' | 'orderedList'; content: readonly { content: Part[] }[] }
type ListProps = { list: List; id?: string | undefined; ways?: ReactNode }

/** A list and the lists inside its items. */
export function RichTextList({ list, id, ways }: ListProps) {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol'
  const last = list.content.at(-1)?.content.at(-1)
  return (
    <Tag id={id}>
      {list.content.map((item, index) => (
        <li key={index}>
          {item.content.map((part, at) =>
            part.type === 'paragraph' ? (
              <p key={at}>
                <RichTextLine line={part.content} />
                {part === last ? ways : null}
              </p>
            ) : (
              <RichTextList key={at} list={part} ways={part === last ? ways : null} />
            ),
          )}
        </li>
      ))}
    </Tag>
  )
}
