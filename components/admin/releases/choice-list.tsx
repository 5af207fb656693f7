'use client'
import styles from './choice-list.module.css'
import { type Named, useNames } from './use-names.ts'

type ChoiceListProps = {
  legend: string
  empty: string
  choices: Named[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Several of a register, in the order in which they were chosen. */
export function ChoiceList({ legend, empty, choices, chosen, onChange }: ChoiceListProps) {
  const name = useNames()
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {choices.length === 0 && <p className={styles.empty}>{empty}</p>}
      {choices.map((choice) => (
        <label key={choice.id} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.id)}
            onChange={() => toggle(choice.id)}
          />
          {name(choice)}
        </label>
      ))}
    </fieldset>
  )
}
