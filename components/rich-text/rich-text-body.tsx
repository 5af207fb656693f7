import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RichTextLine } from './rich-text-line.tsx'
import { RichTextList } from './rich-text-list.tsx'
import { RichTextTable } from './rich-text-table.tsx'
import styles from './rich-text-body.module.css'
import type { Block, RichText } from '#lib/rich-text/schema.ts'

type Quote = Extract<Block, { type: 'quote' }>

function QuoteBlock({ quote, id }: { quote: Quote; id: string }) {
  return (
    <figure id={id} className={styles.quote}>
      <blockquote>
        {quote.content.map((line, index) => (
          <p key={index}>
            <RichTextLine line={line.content} />
          </p>
        ))}
      </blockquote>
      {quote.attrs.speaker ? <figcaption>{quote.attrs.speaker}</figcaption> : null}
    </figure>
  )
}

function OneBlock({ block, figure }: { block: Exclude<Block, { type: 'table' }> } & Figures) {
  const id = `b-${block.attrs.id}`
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id}>
          <RichTextLine line={block.content} />
        </p>
      )
    case 'heading': {
      const Tag = block.attrs.level === 2 ? 'h2' : 'h3'
      return (
        <Tag id={id}>
          <RichTextLine line={block.content} />
        </Tag>
      )
    }
    case 'quote':
      return <QuoteBlock quote={block} id={id} />
    case 'bulletList':
    case 'orderedList':
      return <RichTextList list={block} id={id} />
    case 'figure':
      return (
        <div id={id} className={styles.photo}>
          {figure(block.attrs.assetId)}
        </div>
      )
  }
}

type Figures = { figure: (assetId: string) => ReactNode }

/** The body of a release as readers see it; each block can be linked to as `#b-<id>`. */
export function RichTextBody({ body, figure }: { body: RichText } & Figures) {
  const t = useTranslations('rich-text.RichTextBody')
  const tables = body.content.filter(({ type }) => type === 'table')
  return (
    <div className={styles.body}>
      {body.content.map((block) =>
        block.type === 'table' ? (
          <RichTextTable
            key={block.attrs.id}
            id={`b-${block.attrs.id}`}
            table={block}
            label={t('table', { number: tables.indexOf(block) + 1 })}
          />
        ) : (
          <OneBlock key={block.attrs.id} block={block} figure={figure} />
        ),
      )}
    </div>
  )
}
