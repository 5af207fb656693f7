import type { ReactNode } from 'react'
import type { RichText } from '#lib/rich-text/schema.ts'
import { type BlockProps, RichTextBlock } from './rich-text-block.tsx'
import styles from './rich-text-body.module.css'

type BodyProps = Pick<BlockProps, 'locale' | 'figure'> & {
  body: RichText
  waysTo?: ((anchor: string) => ReactNode) | undefined
}

/** The body of a release as readers see it; each block can be linked to as `#b-<id>`. */
export function RichTextBody({ body, locale, figure, waysTo }: BodyProps) {
  const tables = body.content.filter(({ type }) => type === 'table')
  return (
    <div className={styles.body}>
      {body.content.map((block) => {
        const anchor = `b-${block.attrs.id}`
        return (
          <RichTextBlock
            key={anchor}
            id={anchor}
            block={block}
            locale={locale}
            number={tables.indexOf(block) + 1}
            figure={figure}
            ways={waysTo?.(anchor)}
          />
        )
      })}
    </div>
  )
}

/** One block alone, where another thing is what links lead to. */
export const RichTextPart = (props: Omit<BlockProps, 'id' | 'ways'>) => (
  <div className={styles.body}>
    <RichTextBlock {...props} />
  </div>
)
