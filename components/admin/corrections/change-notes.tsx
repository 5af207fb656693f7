'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { problemTexts } from '#components/ui/problems.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import { NoticeField } from './notice-field.tsx'

type Notes = { correctionNote: string; siblingNote: string }

type ChangeNotesProps = {
  locale: Locale
  kind: 'update' | 'correction'
  notes: Notes
  /** Whether the other language, which is live, has to be told of this correction here. */
  asksSibling: boolean
  problems: Problem[]
  onChange: (change: Partial<Notes>) => void
}

/** What readers are told of a change. A correction is told to the readers of both languages. */
export function ChangeNotes({
  locale,
  kind,
  notes,
  asksSibling,
  problems,
  onChange,
}: ChangeNotesProps) {
  const t = useTranslations('corrections.ChangeNotes')
  const problemText = useTranslations('problems')
  const id = useId()
  const sibling = otherLocale(locale)
  const errorsIn = (language: Locale) =>
    problemTexts(problems, problemText, `${language}.correctionNote`)
  return (
    <>
      <NoticeField
        id={`${id}-own`}
        locale={locale}
        label={t(kind, { language: locale })}
        hint={t(`${kind}Hint`)}
        errors={kind === 'correction' ? errorsIn(locale) : []}
        value={notes.correctionNote}
        onChange={(correctionNote) => onChange({ correctionNote })}
      />
      {asksSibling && (
        <NoticeField
          id={`${id}-sibling`}
          locale={sibling}
          label={t('sibling', { language: sibling })}
          hint={t('siblingHint', { language: locale })}
          errors={errorsIn(sibling)}
          value={notes.siblingNote}
          onChange={(siblingNote) => onChange({ siblingNote })}
        />
      )}
    </>
  )
}
