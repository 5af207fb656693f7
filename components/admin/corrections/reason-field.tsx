import { Field, fieldAttributes } from '#components/ui/field.tsx'

type ReasonFieldProps = {
  id: string
  label: string
  hint: string
  errors: string[]
  value: string
  onChange: (value: string) => void
}

/** Why something is done, for colleagues, in whichever language they write. */
export const ReasonField = ({ id, label, hint, errors, value, onChange }: ReasonFieldProps) => (
  <Field id={id} label={label} hint={hint} errors={errors}>
    <textarea
      {...fieldAttributes(id, { hint: true, errors })}
      rows={2}
      dir="auto"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
)
