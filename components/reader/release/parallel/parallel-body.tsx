import { RichTextPart } from '#components/rich-text/rich-text-body.tsx'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Parallel } from '#lib/newsroom/queries/find-parallel.ts'
import { type Row, sideBySide } from '#lib/rich-text/side-by-side.ts'
import { ParallelPhoto } from './parallel-photo.tsx'
import { ParallelRow } from './parallel-row.tsx'

type ParallelBodyProps = { content: Parallel['content']; locale: Locale }

/** The text, block beside block. */
export function ParallelBody({ content, locale }: ParallelBodyProps) {
  const rows = sideBySide(content[locale].body, content[otherLocale(locale)].body)
  return rows.map((row) => <BlockRow key={row.id} row={row} content={content} locale={locale} />)
}

function BlockRow({ row, content, locale }: ParallelBodyProps & { row: Row }) {
  const blockIn = (each: Locale) => (each === locale ? row.first : row.second)
  const locales = [locale, otherLocale(locale)].filter((each) => blockIn(each) !== null)
  const id = `b-${row.id}`
  const block = row.first ?? row.second
  if (block?.type === 'figure')
    return (
      <ParallelPhoto assetId={block.attrs.assetId} id={id} content={content} locales={locales} />
    )
  const cells = locales.map((each) => ({
    locale: each,
    words: (
      <RichTextPart
        block={blockIn(each)!}
        locale={each}
        number={tableNumber(content[each], row.id)}
        figure={noPhoto}
      />
    ),
  }))
  return <ParallelRow id={id} cells={cells} />
}

/** Photos have rows of their own. */
const noPhoto = () => null

function tableNumber({ body }: Parallel['content'][Locale], id: string) {
  const tables = body.content.filter(({ type }) => type === 'table')
  return tables.findIndex(({ attrs }) => attrs.id === id) + 1
}
