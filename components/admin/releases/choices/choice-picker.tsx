'use client'
import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { fieldAttributes } from '#components/ui/field.tsx'
import { type Named, useNames } from '../use-names.ts'
import styles from './choice-picker.module.css'
import { ChosenList } from './chosen-list.tsx'
import { usePicker } from './use-picker.ts'

type ChoicePickerProps = {
  legend: string
  hint: string
  empty: string
  choices: Named[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Several of a register that may be long, in an order that matters. */
export function ChoicePicker({
  legend,
  hint,
  empty,
  choices,
  chosen,
  onChange,
}: ChoicePickerProps) {
  const t = useTranslations('releases.ChoicePicker')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const name = useNames()
  const [told, setTold] = useState('')
  const picker = usePicker(choices, chosen, (choice) => {
    onChange([...chosen, choice.id])
    setTold(t('added', { name: name(choice) }))
  })
  const rows = chosen.flatMap((one) => choices.find((choice) => choice.id === one) ?? [])
  const change = (next: string[], words: string) => {
    onChange(next)
    setTold(words)
  }
  return (
    <fieldset className={styles.picker}>
      <legend>{legend}</legend>
      <p className={styles.hint}>{choices.length === 0 ? empty : hint}</p>
      <ChosenList rows={rows} onChange={change} onRemoved={() => field.current?.focus()} />
      {choices.length > 0 && (
        <div className={styles.search}>
          <input
            {...fieldAttributes(id)}
            ref={field}
            type="text"
            role="combobox"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            aria-label={t('add', { list: legend })}
            placeholder={t('placeholder')}
            aria-expanded={picker.isOpen}
            aria-controls={`${id}-found`}
            aria-autocomplete="list"
            aria-activedescendant={
              picker.isOpen && picker.shown.length > 0 ? `${id}-${picker.active}` : undefined
            }
            value={picker.query}
            onChange={({ target }) => picker.write(target.value)}
            onKeyDown={picker.onKeyDown}
            onClick={() => picker.open(true)}
            onBlur={() => picker.open(false)}
          />
          <Found id={id} name={name} picker={picker} label={legend} />
        </div>
      )}
      <p className={styles.spoken} role="status">
        {told}
      </p>
    </fieldset>
  )
}

type FoundProps = {
  id: string
  label: string
  name: (named: Named) => string
  picker: ReturnType<typeof usePicker>
}

function Found({
  id,
  label,
  name,
  picker: { query, isOpen, shown, rest, active, pick },
}: FoundProps) {
  const t = useTranslations('releases.ChoicePicker')
  return (
    <div className={styles.found} hidden={!isOpen}>
      <div id={`${id}-found`} role="listbox" aria-label={label}>
        {shown.map((choice, at) => (
          <button
            key={choice.id}
            id={`${id}-${at}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            // The field keeps the focus, or the list would close before it is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
          >
            {name(choice)}
            <bdi className={styles.other}>
              {name(choice) === choice.nameAr ? choice.nameEn : choice.nameAr}
            </bdi>
          </button>
        ))}
      </div>
      {shown.length === 0 && <p>{t('none', { query })}</p>}
      {rest > 0 && <p>{t('more', { count: rest })}</p>}
    </div>
  )
}
