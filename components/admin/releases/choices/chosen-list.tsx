'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { type Named, useNames } from '../use-names.ts'
import styles from './choice-picker.module.css'

type ChosenListProps = {
  rows: Named[]
  /** With words for those who do not see the change. */
  onChange: (ids: string[], words: string) => void
  onRemoved: () => void
}

/** What is chosen, in its order. */
export function ChosenList({ rows, onChange, onRemoved }: ChosenListProps) {
  const t = useTranslations('releases.ChoicePicker')
  const nameOf = useNames()
  const ids = rows.map(({ id }) => id)
  const move = (from: number, to: number) => {
    const next = [...ids]
    next.splice(to, 0, ...next.splice(from, 1))
    const values = { name: nameOf(rows[from]!), place: to + 1, count: ids.length }
    onChange(next, t('moved', values))
  }
  const remove = (at: number) => {
    onChange(ids.toSpliced(at, 1), t('removed', { name: nameOf(rows[at]!) }))
    // The button that was pressed is gone, and the focus with it.
    onRemoved()
  }
  return (
    <ol className={styles.chosen}>
      {rows.map((row, at) => {
        const name = nameOf(row)
        return (
          <li key={row.id}>
            <span className={styles.name}>{name}</span>
            <Button
              look="quiet"
              aria-label={t('earlier', { name })}
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
            >
              ↑
            </Button>
            <Button
              look="quiet"
              aria-label={t('later', { name })}
              disabled={at === rows.length - 1}
              onClick={() => move(at, at + 1)}
            >
              ↓
            </Button>
            <Button look="quiet" aria-label={t('remove', { name })} onClick={() => remove(at)}>
              ×
            </Button>
          </li>
        )
      })}
    </ol>
  )
}
