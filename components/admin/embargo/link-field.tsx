'use client'
import { fieldAttributes } from '#components/ui/field.tsx'

/** A link that is shown this once: only the hash of its token is kept. Chosen whole at a touch, to be copied. */
export const LinkField = ({ id, label, link }: { id: string; label: string; link: string }) => (
  <input
    {...fieldAttributes(id)}
    aria-label={label}
    value={link}
    dir="ltr"
    readOnly
    onFocus={(event) => event.currentTarget.select()}
  />
)
