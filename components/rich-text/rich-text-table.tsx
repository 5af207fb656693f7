import { RichTextLine } from './rich-text-line.tsx'
import styles from './rich-text-body.module.css'
import type { Block } from '#lib/rich-text/schema.ts'

type Table = Extract<Block, { type: 'table' }>
type Row = Table['content'][number]

const isHeaderRow = ({ content }: Row) => content.every(({ type }) => type === 'tableHeader')

function Cells({ row, scope }: { row: Row; scope: 'col' | 'row' }) {
  return row.content.map((cell, index) => {
    const lines = cell.content.map((line, at) => (
      <p key={at}>
        <RichTextLine line={line.content} />
      </p>
    ))
    return cell.type === 'tableHeader' ? (
      <th key={index} scope={scope}>
        {lines}
      </th>
    ) : (
      <td key={index}>{lines}</td>
    )
  })
}

/** A wide table scrolls by itself; the region can be focused so that a keyboard can scroll it. */
export function RichTextTable({ table, id, label }: { table: Table; id: string; label: string }) {
  const [first, ...rest] = table.content
  const headed = first && rest.length > 0 && isHeaderRow(first)
  return (
    <div id={id} className={styles.table} role="region" aria-label={label} tabIndex={0}>
      <table>
        {headed ? (
          <thead>
            <tr>
              <Cells row={first} scope="col" />
            </tr>
          </thead>
        ) : null}
        <tbody>
          {(headed ? rest : table.content).map((row, index) => (
            <tr key={index}>
              <Cells row={row} scope="row" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
