import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { RichTextLine } from './rich-text-line.tsx'
import { RichTextList } from './rich-text-list.tsx'
import { RichTextTable } from './rich-text-table.tsx'
import styles from './rich-text-body.module.css'

type Quote = Extract<Block, { type: 'quote' }>

export type BlockProps = {
  block: Block
  locale: Locale
  /** Of a table: its place among those of the text. */
  number?: number
  figure: (assetId: string) => ReactNode
  /** Missing where something around the block is what links lead to. */
  id?: string | undefined
  /** Stands at the end of the block: links to it. */
  ways?: ReactNode
}

export function RichTextBlock({ block, locale, number = 1, figure, id, ways }: BlockProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id}>
          <RichTextLine line={block.content} />
          {ways}
        </p>
      )
    case 'heading': {
      const Tag = block.attrs.level === 2 ? 'h2' : 'h3'
      return (
        <Tag id={id}>
          <RichTextLine line={block.content} />
          {ways}
        </Tag>
      )
    }
    case 'quote':
      return <QuoteBlock quote={block} id={id} ways={ways} />
    case 'bulletList':
    case 'orderedList':
      return <RichTextList list={block} id={id} ways={ways} />
    case 'figure':
      return (
        <div id={id} className={styles.photo}>
          {figure(block.attrs.assetId)}
        </div>
      )
    case 'table':
      return <RichTextTable table={block} number={number} id={id} locale={locale} ways={ways} />
  }
}

function QuoteBlock({ quote, id, ways }: { quote: Quote } & Pick<BlockProps, 'id' | 'ways'>) {
  const { speaker } = quote.attrs
  const last = quote.content.length - 1
  return (
    <figure id={id} className={styles.quote}>
      <blockquote>
        {quote.content.map((line, index) => (
          <p key={index}>
            <RichTextLine line={line.content} />
            {index === last && !speaker ? ways : null}
          </p>
        ))}
      </blockquote>
      {speaker ? (
        <figcaption>
          {speaker}
          {ways}
        </figcaption>
      ) : null}
    </figure>
  )
}
