import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'

type NoticeFieldProps = {
  id: string
  locale: Locale
  label: string
  hint?: string
  errors: string[]
  rows?: number
  value: string
  onChange: (value: string) => void
}

/** Words for readers of one language, in that language's direction. */
export const NoticeField = ({
  id,
  locale,
  label,
  hint,
  errors,
  rows = 2,
  value,
  onChange,
}: NoticeFieldProps) => (
  <Field id={id} label={label} errors={errors} {...(hint && { hint })}>
    <textarea
      {...fieldAttributes(id, { hint: Boolean(hint), errors })}
      lang={locale}
      dir={directionOf(locale)}
      rows={rows}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </Field>
)
