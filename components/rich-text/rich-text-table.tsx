import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
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

type TableProps = {
  table: Table
  /** Its place among the tables of the text. */
  number: number
  locale: Locale
  id?: string | undefined
  ways?: ReactNode
}

/** A wide table scrolls by itself; the region can be focused so that a keyboard can scroll it. */
export async function RichTextTable({ table, number, locale, id, ways }: TableProps) {
  const t = await getTranslations({ locale, namespace: 'rich-text.RichTextBody' })
  const [first, ...rest] = table.content
  const headed = first && rest.length > 0 && isHeaderRow(first)
  return (
    <div id={id}>
      <div className={styles.table} role="region" aria-label={t('table', { number })} tabIndex={0}>
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
      {ways}
    </div>
  )
}
